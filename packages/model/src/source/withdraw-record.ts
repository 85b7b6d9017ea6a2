import { isSeq, parseDocument, stringify } from 'yaml';
import { describeFields } from '../catalog/describe-fields.ts';
import { findMarked } from '../check/find-marked.ts';
import { nearestIds } from '../dataset/nearest.ts';
import type { LocalizedText } from '../fields/localized-text.ts';
import { type Withdrawal, withdrawalSchema } from '../fields/withdrawal.ts';
import { kinds } from '../kinds/index.ts';
import type { FileChange } from './apply-changes.ts';
import { MARK } from './plan-fixes.ts';
import type { SourceFolder } from './read-source.ts';
import { YAML_OPTIONS } from './read-yaml.ts';
import type { SourceRecord } from './source-record.ts';

/** A withdrawal as planned, or why it cannot be. */
export type WithdrawalPlan =
  | { readonly ok: true; readonly changes: readonly FileChange[] }
  | {
      readonly ok: false;
      readonly message: LocalizedText;
      readonly hint: LocalizedText;
      /** Records that refer to it. */
      readonly referredBy?: readonly string[];
    };

/**
 * The change that takes a record back: in its place, with its id, stands since when and why. Ids that had moved to it
 * are withdrawn with it. Refused while other records refer to it; nothing is written.
 */
export function planWithdrawal(
  source: SourceFolder,
  id: string,
  withdrawal: Withdrawal,
): WithdrawalPlan {
  const record = source.records.find((one) => one.id === id);
  const refusal = refusalOf(source, record, id, withdrawal);
  if (refusal !== undefined) return { ok: false, ...refusal };
  const gone = source.redirectRecords.filter(({ id: from }) => {
    const redirect = source.redirects[from];
    return redirect !== undefined && 'moved' in redirect && redirect.moved === id;
  });
  const leaving = [...(record === undefined ? [] : [record]), ...gone];
  const changes = source.files.flatMap(({ file, path, text, bom }): FileChange[] => {
    const inFile = leaving.filter((one) => one.file === file);
    if (inFile.length === 0) return [];
    const before = bom ? MARK + text : text;
    return [{ path, before, after: withTombstones(text, inFile, withdrawal) }];
  });
  return { ok: true, changes };
}

function refusalOf(
  source: SourceFolder,
  record: SourceRecord | undefined,
  id: string,
  withdrawal: Withdrawal,
): Omit<Extract<WithdrawalPlan, { ok: false }>, 'ok'> | undefined {
  const ids = source.records.map((one) => one.id);
  if (record === undefined) {
    const near = nearestIds(id, ids)[0];
    return { message: UNKNOWN(id), hint: near === undefined ? SEE_LIST : DID_YOU_MEAN(near) };
  }
  const broken = source.diagnostics.find(({ severity }) => severity === 'error');
  if (broken !== undefined) return { message: UNREADABLE(broken.location.file), hint: CHECK_FIRST };
  const { successor } = withdrawal;
  const parsed = withdrawalSchema.safeParse(withdrawal);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const what = `${issue?.path.join('.')} ${issue?.message}`;
    return { message: UNUSABLE(what), hint: EXPECTED };
  }
  if (successor !== undefined && (successor === id || !ids.includes(successor))) {
    const near = nearestIds(
      successor,
      ids.filter((one) => one !== id),
    )[0];
    return {
      message: UNKNOWN(successor),
      hint: near === undefined ? SEE_LIST : DID_YOU_MEAN(near),
    };
  }
  const referredBy = referrersOf(source, id);
  if (referredBy.length === 0) return undefined;
  return { message: REFERRED(id, referredBy), hint: CHANGE_FIRST, referredBy };
}

function referrersOf(source: SourceFolder, id: string): string[] {
  const fields = new Map(kinds.map(({ kind, schema }) => [kind as string, describeFields(schema)]));
  const target = findMarked(source.records, (kind) => fields.get(kind)).targets.get(id);
  const referring = (target?.references ?? []).map(({ record }) => record.id);
  const splitting = Object.entries(source.redirects).flatMap(([from, redirect]) =>
    'split' in redirect && redirect.split.includes(id) ? [from] : [],
  );
  // The claims of a briefing stand below its id.
  const claims = id.startsWith('briefing/') ? id.replace(/^briefing/u, 'claim') : undefined;
  const below = source.records.flatMap((one) =>
    claims !== undefined && one.id.startsWith(`${claims}/`) ? [one.id] : [],
  );
  return [...new Set([...referring, ...splitting, ...below])].filter((one) => one !== id).sort();
}

function withTombstones(
  text: string,
  records: readonly SourceRecord[],
  withdrawn: Withdrawal,
): string {
  const whole = records.some(({ id }) => id.split('/').length === 2);
  if (whole) return stringify({ withdrawn }, { lineWidth: 0 });
  const document = parseDocument(text, YAML_OPTIONS);
  const suffixes = new Set(records.map(({ id }) => id.split('/').at(-1)));
  if (isSeq(document.contents)) {
    for (const [index, item] of document.contents.items.entries()) {
      const suffix: unknown = document.getIn([index, 'id']);
      if (!suffixes.has(String(suffix))) continue;
      const tombstone = document.createNode({ id: String(suffix), withdrawn });
      // What is said above a claim is of its place in the list.
      const { commentBefore } = item as { commentBefore?: string | null };
      if (commentBefore) tombstone.commentBefore = commentBefore;
      document.setIn([index], tombstone);
    }
  }
  return document.toString({ lineWidth: 0 });
}

const UNKNOWN = (id: string): LocalizedText => ({
  en: `${id} does not exist.`,
  ja: `${id} は存在しません。`,
});
const SEE_LIST: LocalizedText = {
  en: 'Run list to see the ids.',
  ja: 'list で ID を確かめてください。',
};
const DID_YOU_MEAN = (near: string): LocalizedText => ({
  en: `Did you mean ${near}?`,
  ja: `${near} のことですか。`,
});
const UNREADABLE = (file: string): LocalizedText => ({
  en: `${file} cannot be read, so references in it would be missed.`,
  ja: `${file} が読めないため、その中の参照を見落とします。`,
});
const CHECK_FIRST: LocalizedText = {
  en: 'Run check and mend it first.',
  ja: '先に check で直してください。',
};
const UNUSABLE = (what: string): LocalizedText => ({
  en: `The withdrawal cannot be written: ${what}.`,
  ja: `取り下げを書けません（${what}）。`,
});
const EXPECTED: LocalizedText = {
  en: 'It needs a date such as 2026-05-10 and a reason in both languages.',
  ja: '2026-05-10 のような日付と、両言語の理由が必要です。',
};
const REFERRED = (id: string, by: readonly string[]): LocalizedText => ({
  en: `${by.length === 1 ? '1 record refers' : `${by.length} records refer`} to ${id}.`,
  ja: `${by.length}件のレコードが ${id} を参照しています。`,
});
const CHANGE_FIRST: LocalizedText = {
  en: 'Change or remove these references first; only a person can tell what they mean without it.',
  ja: '先に参照を直すか取り除いてください。なくした後の意味は人にしか決められません。',
};
