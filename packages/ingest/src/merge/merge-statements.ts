import { toEdtf } from '../dates/value-bounds.ts';
import type { DraftClaimOf } from '../draft/draft-claim.ts';
import { AGENTS, type RecordOf } from './merge-facts.ts';
import type { NewRecord, OpenChoice } from './merged-record.ts';
import { unwritten } from './todo.ts';

type Statement = DraftClaimOf<'statement'>;
type Quotation = DraftClaimOf<'quotation'>;

/** What the statements of one briefing share. */
export interface StatementContext {
  readonly slug: string;
  readonly author: string;
  /** The record that an entity of the draft became; undefined when it was not accepted. */
  readonly recordOf: RecordOf;
  /** Dates of the draft that lie in a statement, in order, decided or not. */
  readonly datesIn: (statement: Statement) => readonly DraftClaimOf<'date'>[];
  /** The first speech in a statement, decided or not. */
  readonly speechIn: (statement: Statement) => Quotation | undefined;
}

/** Cue marks that the model of claims has. */
const MODEL_CUES: ReadonlySet<string> = new Set([
  'rumor',
  'hearsay',
  'report',
  'forecast',
  'hedge',
]);
// The model keeps a printed date of at most 20 characters.
const LONGEST_DATE = 20;

const isAccepted = ({ status }: { readonly status: string }) =>
  status === 'accepted' || status === 'edited';

/** One claim of the dataset but for its number: passage, chain, certainty and time are drafted, the words are the editor's. */
export function mergeStatement(
  statement: Statement,
  context: StatementContext,
): Omit<NewRecord, 'id'> {
  const { value, anchor, id } = statement;
  const about = [...new Set(value.about.flatMap((entity) => context.recordOf(entity) ?? []))];
  const left = value.about.filter((entity) => context.recordOf(entity) === undefined);
  const inside = context.datesIn(statement);
  const dates = inside.filter(isAccepted).flatMap(({ value: date }) =>
    date.date === undefined || [...date.printed].length > LONGEST_DATE
      ? []
      : [
          {
            printed: date.printed,
            date: toEdtf(date.date),
            ...(date.weekday !== undefined && { weekday: date.weekday }),
          },
        ],
  );
  const when = whenOf(statement, inside);
  const attribution = attributionOf(statement, context);
  const cues = value.cues.filter(({ marks }) => MODEL_CUES.has(marks));
  return {
    kind: 'claim',
    value: {
      text: unwritten(),
      anchors: [anchor],
      attribution,
      modality: value.modality,
      polarity: value.polarity,
      time: value.time,
      about: about.length > 0 ? about : [`briefing/${context.slug}`],
      ...(when !== undefined && { when: toEdtf(when) }),
      ...(dates.length > 0 && { dates }),
      ...(cues.length > 0 && { cues }),
      review: { verdict: 'unconfirmed', evidence: [], note: unwritten() },
    },
    from: [id],
    open: [
      ...left.map(
        (entity): OpenChoice => ({ pointer: '/about', reason: 'left-out', detail: entity }),
      ),
      // An unknown voice would make it a rumor; which paper it was, only the editor can find out.
      ...(attribution.length === 1 && cues.some(({ marks }) => marks === 'report')
        ? [{ pointer: '/attribution', reason: 'name-press' } as const]
        : []),
    ],
  };
}

/** The date of what is stated: as edited, else as the reviewer left it; none when the date it rests on was rejected. */
function whenOf(
  { value, status }: Statement,
  inside: readonly DraftClaimOf<'date'>[],
): string | undefined {
  if (status === 'edited') return value.when;
  const first = inside.find(({ value: { published } }) => published !== true);
  if (first === undefined) return value.when;
  if (first.status === 'rejected') return undefined;
  return first.status === 'edited' ? first.value.date : value.when;
}

/** The author says it; inside that a speaker, or for a rumor nobody in particular. */
function attributionOf(statement: Statement, { author, recordOf, speechIn }: StatementContext) {
  const { value } = statement;
  const outer = { by: author, through: 'blog', act: 'state' };
  const marks = new Set(value.cues.map((cue) => cue.marks));
  if (marks.has('rumor'))
    return [outer, { unknown: 'not-stated', through: 'online', act: 'allege' }];
  const speech = speechIn(statement);
  const speaker = speakerOf(value.speaker, speech, recordOf);
  if (speaker !== undefined) {
    const said = speech?.value;
    const act = said?.act ?? value.act ?? 'state';
    return [
      outer,
      { by: speaker, through: 'statement', act, form: said?.form ?? 'indirect-speech' },
    ];
  }
  return [outer];
}

/** Whose words they are: of an accepted quotation, or of indirect speech; a quotation that was not accepted says nothing. */
function speakerOf(
  drafted: string | undefined,
  speech: Quotation | undefined,
  recordOf: RecordOf,
): string | undefined {
  if (speech !== undefined && !isAccepted(speech)) return undefined;
  const { speaker = drafted, offices = [] } = speech?.value ?? {};
  const record =
    (speaker === undefined ? undefined : recordOf(speaker)) ??
    (offices.length === 1 ? offices[0] : undefined);
  return record !== undefined && AGENTS.test(record) ? record : undefined;
}
