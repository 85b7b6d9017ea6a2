import { decide, type MergePlan, mergeDraft, mergedRecords } from '@briefing/ingest';
import { applyChanges, previewChanges, type SourceFolder } from '@briefing/model/source';
import { canAsk } from '../authoring/ask-fields.ts';
import { authorFolder } from '../authoring/author-folder.ts';
import { describeChanges } from '../authoring/file-changes.ts';
import { writing } from '../authoring/writing.ts';
import type { Context } from '../context.ts';
import { renderDiagnostics } from '../diagnostics/render-diagnostics.ts';
import { draftFolder, namedDraft } from '../drafts/draft-folder.ts';
import { appendDecisions, readDraft, type StoredDraft } from '../drafts/draft-store.ts';
import { talk } from '../drafts/draft-summary.ts';
import { type MergeCheck, mergeCheck } from '../drafts/merge-check.ts';
import { mergeFiles } from '../drafts/merge-files.ts';
import { mergeLines, skippedLines } from '../drafts/merge-page.ts';
import {
  AUTHORS,
  BREAKS,
  CHANGE_DECISION,
  DATE_IT,
  DONE,
  EDITED,
  JUDGED,
  NO_AUTHOR,
  NO_MAP,
  NO_PERSON,
  NOTHING,
  REASONS,
  TAKEN,
  TO_WRITE,
  UNDATED,
  WOULD,
} from '../drafts/merge-wording.ts';
import { soundDataset } from '../drafts/names-dataset.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { item } from '../output/layout.ts';
import { span } from '../output/span.ts';
import { defineSubcommand, type Outcome } from './command.ts';

export const command = defineSubcommand({
  options: {
    draft: {
      type: 'positional',
      required: true,
      about: { en: 'the draft, by its name or file', ja: '下書きの名前かファイル' },
    },
    author: {
      type: 'string',
      value: 'person id',
      about: {
        en: 'who wrote the text; needed the first time',
        ja: '本文の筆者。初回に必要',
      },
    },
    title: {
      type: 'string',
      value: 'text',
      about: { en: 'title of the text, in its language', ja: '本文の題名(本文の言語で)' },
    },
    'dry-run': {
      type: 'boolean',
      about: { en: 'show what would be added, and write nothing', ja: '追加内容を表示するだけ' },
    },
  },
  examples: [
    {
      line: 'briefing merge harbor-talks --author person/example-author --dry-run',
      does: { en: 'the records it would add', ja: '追加されるレコードを表示' },
    },
  ],
  more: [
    {
      en: 'Only accepted claims become records. They are checked together with the whole dataset first; what would break it is shown and nothing is written. All files are written, or none. Merging again adds only what was accepted since.',
      ja: '採用した項目だけがレコードになる。まずデータ全体と合わせて検査し、壊すものがあれば示して何も書かない。全ファイルを書くか、一つも書かない。再び統合すると、その後に採用した分だけを加える。',
    },
    {
      en: 'No machine translates: a text that only an editor can write holds the marker TODO(en) or TODO(ja), and briefing check reports each until it is written. Ends with 1 when an id is taken, or the check found more than unwritten texts.',
      ja: '機械翻訳はしない。編集者が書くべき文には TODO(en) か TODO(ja) の目印が入り、書くまで briefing check が報告する。IDが使用中の場合や、未記入の文以外の指摘があった場合は1で終わる。',
    },
  ],
  async run({ draft: typed, author, title, 'dry-run': dryRun, data }, context) {
    const records = authorFolder(context, data);
    const stored = await readDraft(namedDraft(context, draftFolder(context, data), typed));
    const { slug } = stored.place;
    const { source, dataset } = await soundDataset(records);
    const authored = new Map(source.records.map(({ id, value }) => [id, value]));
    const plan = mergeDraft(stored.current, {
      slug,
      author: await authorOf(author, authored.get(`briefing/${slug}`), authored, context),
      title,
      dataset,
      existing: (id) => authored.get(id),
      merged: mergedRecords(stored.decisions),
    });
    if (plan.conflicts.length > 0) throw inTheWay(plan);
    if (plan.undated) throw new Failure(EXIT.negative, UNDATED, { hint: DATE_IT(slug) });
    const { changes, unwritable } = mergeFiles(plan, source);
    const [bad] = unwritable;
    if (bad !== undefined) throw new Failure(EXIT.badData, NO_MAP(`${records.shown}/${bad}`));
    const after = previewChanges(source, records.shown, changes);
    const checked = mergeCheck(source, after);
    if (checked.broken.length > 0) throw broken(checked, after);
    if (!dryRun) {
      const result = await writing(records.shown, () => applyChanges(records.path, changes));
      if (!result.ok) throw new Failure(EXIT.negative, EDITED(result.changedMeanwhile));
      await appendDecisions(stored.place, notesOf(plan, stored));
    }
    return answer(plan, checked, dryRun, {
      dryRun,
      changes: describeChanges(changes, records.shown),
    });
  },
});

/** The log remembers which record a claim became, so that it never becomes a second one. */
function notesOf({ merged }: MergePlan, { draft }: StoredDraft) {
  const claims = new Map(draft.claims.map((claim) => [claim.id, claim]));
  return merged.flatMap(({ claim: id, record }) => {
    const claim = claims.get(id);
    return claim === undefined ? [] : [decide(claim, 'merge', { record })];
  });
}

async function authorOf(
  given: string | undefined,
  briefing: unknown,
  records: ReadonlyMap<string, unknown>,
  context: Context,
): Promise<string> {
  const known: unknown = Object(briefing).author;
  const typed =
    given ??
    (typeof known === 'string'
      ? known
      : canAsk(context)
        ? (await context.ask('author <person/…> '))?.trim()
        : undefined);
  if (typed === undefined || typed === '') {
    const authors = new Set(
      [...records].flatMap(([id, value]) => {
        const author: unknown = id.startsWith('briefing/') ? Object(value).author : undefined;
        return typeof author === 'string' ? [author] : [];
      }),
    );
    throw new Failure(EXIT.usage, NO_AUTHOR, { hint: AUTHORS([...authors].sort()) });
  }
  const id = typed.includes('/') ? typed : `person/${typed}`;
  if (/^person\/[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) return id;
  throw new Failure(EXIT.usage, NO_PERSON(typed));
}

function answer(
  plan: MergePlan,
  { unwritten, judged }: MergeCheck,
  dryRun: boolean,
  data: Readonly<Record<string, unknown>>,
): Outcome {
  const { records, aliases, skipped } = plan;
  const errors = judged.filter(({ severity }) => severity === 'error').length;
  const nothing = records.length === 0 && aliases.length === 0;
  return {
    data: {
      ...data,
      added: records.map(({ id, from }) => ({ id, from })),
      aliases: aliases.map(({ id, alias }) => ({ id, text: alias.text })),
      skipped,
      unwritten: unwritten.length,
      diagnostics: judged,
    },
    exitCode: errors > 0 ? EXIT.negative : EXIT.ok,
    render: (view) => ({
      lines: mergeLines(plan, view),
      notes: [
        ...skippedLines(plan, view),
        ...(nothing && skipped.length === 0 ? [] : [[]]),
        ...talk(
          [
            nothing ? NOTHING : (dryRun ? WOULD : DONE)(records.length, aliases.length),
            ...(unwritten.length > 0 ? [TO_WRITE(unwritten.length)] : []),
            ...(judged.length > 0 ? [JUDGED(errors, judged.length - errors)] : []),
          ],
          view,
        ),
      ],
    }),
  };
}

function inTheWay({ conflicts }: MergePlan): Failure {
  return new Failure(EXIT.negative, TAKEN(conflicts.length), {
    data: { conflicts },
    lines: (view) =>
      conflicts.flatMap(({ id, reason }) =>
        item('-', [span(id, 'strong'), span(`  ${REASONS[reason][view.lang]}`)], view, 2),
      ),
  });
}

function broken({ broken: diagnostics }: MergeCheck, { files }: SourceFolder): Failure {
  return new Failure(EXIT.negative, BREAKS, {
    hint: CHANGE_DECISION,
    data: { diagnostics },
    lines: (view) => [[], ...renderDiagnostics(diagnostics, files, view)],
  });
}
