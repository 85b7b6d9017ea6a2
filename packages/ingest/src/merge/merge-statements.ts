import { toEdtf } from '../dates/value-bounds.ts';
import type { DraftClaimOf } from '../draft/draft-claim.ts';
import type { NewRecord, OpenChoice } from './merged-record.ts';
import { unwritten } from './todo.ts';

/** What the statements of one briefing share. */
export interface StatementContext {
  readonly slug: string;
  readonly author: string;
  /** The record that an entity of the draft became; undefined when it was not accepted. */
  readonly recordOf: (entity: string) => string | undefined;
  /** Dates of the draft that lie in the statement. */
  readonly datesIn: (statement: DraftClaimOf<'statement'>) => readonly DraftClaimOf<'date'>[];
}

/** Cue marks that the model of claims has. */
const MODEL_CUES: ReadonlySet<string> = new Set([
  'rumor',
  'hearsay',
  'report',
  'forecast',
  'hedge',
]);
// The number of digits of a claim id: 001 to 999.
const DIGITS = 3;

/** One claim of the dataset: passage, chain, certainty and time are drafted, the words are the editor's. */
export function mergeStatement(
  statement: DraftClaimOf<'statement'>,
  number: number,
  context: StatementContext,
): NewRecord {
  const { value, anchor, id } = statement;
  const about = value.about.flatMap((entity) => context.recordOf(entity) ?? []);
  const left = value.about.filter((entity) => context.recordOf(entity) === undefined);
  const dates = context.datesIn(statement).flatMap(({ value: date }) =>
    date.date === undefined || [...date.printed].length > 20
      ? []
      : [
          {
            printed: date.printed,
            date: toEdtf(date.date),
            ...(date.weekday !== undefined && { weekday: date.weekday }),
          },
        ],
  );
  const cues = value.cues.filter(({ marks }) => MODEL_CUES.has(marks));
  const open: OpenChoice[] = left.map((entity) => ({
    pointer: '/about',
    reason: 'left-out',
    detail: entity,
  }));
  return {
    kind: 'claim',
    id: `claim/${context.slug}/${String(number).padStart(DIGITS, '0')}`,
    value: {
      text: unwritten(),
      anchors: [anchor],
      attribution: attributionOf(value, context),
      modality: value.modality,
      polarity: value.polarity,
      time: value.time,
      about: about.length > 0 ? [...new Set(about)] : [`briefing/${context.slug}`],
      ...(value.when !== undefined && { when: toEdtf(value.when) }),
      ...(dates.length > 0 && { dates }),
      ...(cues.length > 0 && { cues }),
      review: { verdict: 'unconfirmed', evidence: [], note: unwritten() },
    },
    from: [id],
    open,
  };
}

/** The author says it; inside that a speaker, the press, or nobody in particular. */
function attributionOf(
  value: DraftClaimOf<'statement'>['value'],
  { author, recordOf }: StatementContext,
) {
  const outer = { by: author, through: 'blog', act: 'state' };
  const speaker = value.speaker === undefined ? undefined : recordOf(value.speaker);
  const marks = new Set(value.cues.map((cue) => cue.marks));
  if (marks.has('rumor'))
    return [outer, { unknown: 'not-stated', through: 'online', act: 'allege' }];
  if (speaker !== undefined)
    return [
      outer,
      { by: speaker, through: 'statement', act: value.act ?? 'state', form: 'quotation' },
    ];
  return marks.has('report')
    ? [outer, { unknown: 'not-stated', through: 'press', act: 'report' }]
    : [outer];
}
