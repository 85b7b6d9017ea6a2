import { describeFields } from '../catalog/describe-fields.ts';
import { pathSteps, pointerAt, walkPath } from '../catalog/walk-path.ts';
import { didYouMean } from '../check/hints.ts';
import { nearestIds } from '../dataset/nearest.ts';
import { kindOfId } from '../fields/id.ts';
import type { LocalizedText } from '../fields/localized-text.ts';
import { kinds } from '../kinds/index.ts';
import { applyChanges, type FileChange } from './apply-changes.ts';
import { editScalars, type ScalarEdit } from './edit-scalars.ts';
import { MARK } from './plan-fixes.ts';
import { isSlug } from './read-record-file.ts';
import { readSource, type SourceFolder } from './read-source.ts';
import type { SourceRecord } from './source-record.ts';

/** A rename as planned or done, or why it cannot be. */
export type Renaming =
  | {
      readonly ok: true;
      readonly changes: readonly FileChange[];
      /** References that lead to the new id now. */
      readonly references: number;
      /** Every id that moved, old to new; a briefing takes its claims along. */
      readonly moved: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly message: LocalizedText; readonly hint: LocalizedText };

/**
 * Moves a record to another id of its kind: its file moves, its old id becomes a redirect, and every reference to it
 * is rewritten, in records, redirects and exceptions; all of it or nothing. Text and comments stay byte for byte.
 */
export async function renameRecord(
  folder: string,
  from: string,
  to: string,
  { shown = folder, dryRun = false }: { readonly shown?: string; readonly dryRun?: boolean } = {},
): Promise<Renaming> {
  const plan = planRename(await readSource(folder, shown), from, to);
  if (!plan.ok || dryRun) return plan;
  const result = await applyChanges(folder, plan.changes);
  if (result.ok) return plan;
  const message = {
    en: `${result.changedMeanwhile} was edited meanwhile; nothing was written.`,
    ja: `途中で ${result.changedMeanwhile} が編集されたため、書き込みませんでした。`,
  };
  const hint = {
    en: 'Save your edits and run it again.',
    ja: '保存してもう一度実行してください。',
  };
  return { ok: false, message, hint };
}

/** The changes that a rename would make; nothing is written. */
export function planRename(source: SourceFolder, from: string, to: string): Renaming {
  const refusal = refusalOf(source, from, to);
  if (refusal !== undefined) return { ok: false, ...refusal };
  const moved = movedIds(source, from, to);
  const texts = new Map(source.files.map((file) => [file.file, file.text]));
  const { edits, references } = referenceEdits(source, moved);
  const edited = new Map<string, string>();
  for (const [file, list] of edits) {
    const text = editScalars(texts.get(file) ?? '', list);
    if (text === undefined) {
      return {
        ok: false,
        message: { en: `${file} cannot be edited.`, ja: `${file} を編集できません。` },
        hint: { en: 'Run check --fix first.', ja: '先に check --fix を実行してください。' },
      };
    }
    edited.set(file, text);
  }
  const changes: FileChange[] = [];
  for (const { file, path, text, bom } of source.files) {
    const before = bom ? MARK + text : text;
    const now = edited.get(file) ?? text;
    const inFile = source.records.filter((record) => record.file === file && moved.has(record.id));
    if (inFile.length === 0) {
      if (now !== text) changes.push({ path, before, after: now });
    } else changes.push(...moveFile({ path, before, now }, inFile, source, file, moved));
  }
  return { ok: true, changes, references, moved: Object.fromEntries(moved) };
}

function refusalOf(
  { records, redirects, diagnostics }: SourceFolder,
  from: string,
  to: string,
): { readonly message: LocalizedText; readonly hint: LocalizedText } | undefined {
  const ids = records.map(({ id }) => id);
  if (!ids.includes(from)) {
    const near = nearestIds(from, ids)[0];
    const hint =
      near === undefined
        ? { en: 'Run list to see the ids.', ja: 'list で ID を確かめてください。' }
        : didYouMean(near);
    return { message: { en: `${from} does not exist.`, ja: `${from} は存在しません。` }, hint };
  }
  const parts = to.split('/');
  if (kindOfId(to) !== kindOfId(from) || parts.length !== from.split('/').length) {
    const kind = kindOfId(from);
    return {
      message: {
        en: `${to} is not an id of the same kind.`,
        ja: `${to} は同じ種別の ID ではありません。`,
      },
      hint: {
        en: `Begin the new id with ${kind}/.`,
        ja: `新しい ID を ${kind}/ で始めてください。`,
      },
    };
  }
  if (!parts.slice(1).every(isSlug)) {
    return {
      message: { en: `${to} is not an id.`, ja: `${to} は ID になりません。` },
      hint: {
        en: 'Use lower-case letters, digits and single hyphens.',
        ja: '英小文字・数字・一つずつのハイフンを使ってください。',
      },
    };
  }
  if (ids.includes(to) || Object.hasOwn(redirects, to)) {
    return {
      message: { en: `${to} is taken.`, ja: `${to} は使われています。` },
      hint: { en: 'Choose another id.', ja: '別の ID にしてください。' },
    };
  }
  if (parts.length === 3 && parts[1] !== from.split('/')[1]) {
    return {
      message: {
        en: 'A claim stays with its briefing.',
        ja: '主張は、そのブリーフィングから移せません。',
      },
      hint: {
        en: 'Rename the briefing to move all its claims.',
        ja: 'ブリーフィングの ID を変えると、主張もすべて移ります。',
      },
    };
  }
  const broken = diagnostics.find(({ severity }) => severity === 'error');
  if (broken !== undefined) {
    const { file } = broken.location;
    return {
      message: {
        en: `${file} cannot be read, so references in it would be missed.`,
        ja: `${file} が読めないため、その中の参照を見落とします。`,
      },
      hint: { en: 'Run check and mend it first.', ja: '先に check で直してください。' },
    };
  }
  return undefined;
}

/** The id itself and, for a kind whose records another kind is named for, those as well: the claims of a briefing. */
function movedIds({ records }: SourceFolder, from: string, to: string): Map<string, string> {
  const moved = new Map([[from, to]]);
  if (kindOfId(from) !== 'briefing') return moved;
  const [prefix, next] = [from, to].map((id) => id.replace(/^briefing\//u, 'claim/'));
  for (const { id } of records) {
    if (id.startsWith(`${prefix}/`)) moved.set(id, `${next}${id.slice(prefix?.length)}`);
  }
  return moved;
}

const REFERENCE_PATHS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ...kinds.map(
    ({ kind, schema }) =>
      [
        kind as string,
        describeFields(schema).flatMap(({ path, format }) =>
          format.format === 'reference' ? [pathSteps(path)] : [],
        ),
      ] as const,
  ),
  ['redirect', [['moved'], ['split', '*'], ['withdrawn', 'successor']]],
]);

function referenceEdits(source: SourceFolder, moved: ReadonlyMap<string, string>) {
  const edits = new Map<string, ScalarEdit[]>();
  let references = 0;
  const replace = (record: SourceRecord, pointer: string, to: string) => {
    const list = edits.get(record.file) ?? [];
    list.push({ location: record.locate(pointer), to });
    edits.set(record.file, list);
  };
  for (const record of [...source.records, ...source.redirectRecords]) {
    for (const steps of REFERENCE_PATHS.get(record.kind) ?? []) {
      walkPath(record.value, steps, (target, indices) => {
        const to = typeof target === 'string' ? moved.get(target) : undefined;
        if (to === undefined) return;
        references += 1;
        replace(record, pointerAt(steps, indices), to);
      });
    }
  }
  for (const exception of source.exceptions) {
    const to = moved.get(exception.record);
    if (to !== undefined) replace(exception.source, `${exception.pointer}/record`, to);
  }
  // A claim keeps its file; its own id changes in it.
  for (const record of source.records) {
    const to = moved.get(record.id);
    if (to === undefined || record.id.split('/').length < 3) continue;
    const [suffix, next] = [record.id, to].map((id) => id.split('/').at(-1));
    if (suffix !== next && next !== undefined) replace(record, '/id', next);
  }
  return { edits, references };
}

interface Moving {
  readonly path: string;
  readonly before: string;
  readonly now: string;
}

function moveFile(
  { path, before, now }: Moving,
  records: readonly SourceRecord[],
  source: SourceFolder,
  file: string,
  moved: ReadonlyMap<string, string>,
): FileChange[] {
  const [first] = records;
  const to = first === undefined ? undefined : moved.get(first.id);
  if (first === undefined || to === undefined) return [];
  if (first.id.split('/').length === 2) {
    return [
      { path: `${to}.yaml`, before: undefined, after: now },
      { path, before, after: `moved: ${to}\n` },
    ];
  }
  const redirectsOf = (list: readonly (readonly [string, string])[]) =>
    list
      .map(([id, target]) => `- id: ${JSON.stringify(id.split('/').at(-1))}\n  moved: ${target}\n`)
      .join('');
  const pairs = records.map(({ id }) => [id, moved.get(id) ?? id] as const);
  const sameFile = to.split('/')[1] === first.id.split('/')[1];
  if (sameFile) {
    const ended = now.endsWith('\n') ? now : `${now}\n`;
    return [{ path, before, after: ended + redirectsOf(pairs) }];
  }
  // Redirects that the file held already are kept beside the new ones; the new file has them in a harmless copy no more.
  const older = source.redirectRecords
    .filter((record) => record.file === file)
    .flatMap(({ id, value }) => {
      const target: unknown = Reflect.get(value as object, 'moved');
      return typeof target === 'string' ? [[id, moved.get(target) ?? target] as const] : [];
    });
  const kept = older.length === 0 ? now : withoutRedirects(now);
  return [
    { path: `claim/${to.split('/')[1]}.yaml`, before: undefined, after: kept },
    { path, before, after: redirectsOf([...pairs, ...older]) },
  ];
}

/** The list without its entries that only redirect; they are written as these lines and no others. */
function withoutRedirects(text: string): string {
  return text.replaceAll(/^- id: .*\n {2}moved: .*\n/gmu, '');
}
