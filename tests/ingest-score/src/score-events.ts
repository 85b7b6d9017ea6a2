import type { Gold } from './gold.ts';
import { type Counts, overlaps, pair } from './match.ts';
import type { Prediction } from './prediction.ts';

/** Counts of events, and of the participants and places of those that matched. */
export interface EventScore {
  readonly counts: Counts;
  readonly participants: { readonly found: number; readonly all: number };
  /** Places that gold gives: found; and places drafted where gold gives another or none. */
  readonly places: { readonly found: number; readonly all: number; readonly wrong: number };
  /** Events of rumors, denials and plans drafted as plain fact. */
  readonly unsupported: readonly string[];
}

type GoldEvent = Gold['events'][number];
type Predicted = Prediction['events'][number];

/** Marks that stand for each kind of passage; any of them tells the reader. */
const TELLING = ['rumor', 'unconfirmed', 'denied'];

/** Events by date and line; from a passage of rumor they must bear a mark, and then count neither way. */
export function scoreEvents(gold: Gold, prediction: Prediction): EventScore {
  const { events } = prediction;
  const required = gold.events.filter(({ optional }) => optional !== true);
  const optional = gold.events.filter((event) => event.optional === true);
  const mayMatch = (event: GoldEvent, one: Predicted) =>
    (event.date === one.date || event.altValues?.includes(one.date) === true) &&
    event.lines[0] <= one.line &&
    one.line <= event.lines[1];
  const matched = pair(required, events, mayMatch);
  const used = new Set(matched.values());
  const passageOf = (one: Predicted) => gold.passages?.find((passage) => overlaps(passage, one));
  const marked = (one: Predicted) => one.marks.some((mark) => TELLING.includes(mark));
  const wrong = events.filter(
    (one) =>
      !used.has(one) &&
      !optional.some((event) => mayMatch(event, one)) &&
      !(passageOf(one) !== undefined && marked(one)) &&
      !gold.dates.some((date) => date.optional === true && overlaps(date, one)),
  );
  const unsupported = [
    ...events
      .filter((one) => passageOf(one) !== undefined && !marked(one))
      .map((one) => `${one.date}: no mark of ${passageOf(one)?.kind}`),
    ...[...matched]
      .filter(([event, one]) => event.planned === true && !one.planned)
      .map(([event]) => `${event.date}: planned, drafted as past`),
    ...prediction.quotes
      .filter(
        (one) =>
          gold.passages?.some((passage) => overlaps(passage, one)) === true &&
          one.marks.length === 0,
      )
      .map((one) => `quotation at ${one.start}: no mark`),
  ];
  return {
    counts: { tp: matched.size, fp: wrong.length, fn: required.length - matched.size },
    ...argumentsOf(gold, prediction, matched),
    unsupported,
  };
}

function argumentsOf(
  gold: Gold,
  { mentions }: Prediction,
  matched: ReadonlyMap<GoldEvent, Predicted>,
) {
  /** Gold entities that a drafted entity stands for, by any of its mentions. */
  const goldOf = (entity: string) =>
    new Set(
      mentions.flatMap((mention) =>
        mention.entity === entity
          ? gold.mentions.flatMap((one) => (overlaps(one, mention) ? [one.entity] : []))
          : [],
      ),
    );
  const participants = { found: 0, all: 0 };
  const places = { found: 0, all: 0, wrong: 0 };
  for (const [event, one] of matched) {
    const named = new Set(one.participants.flatMap((entity) => [...goldOf(entity)]));
    participants.all += event.participants.length;
    participants.found += event.participants.filter((entity) => named.has(entity)).length;
    const place = one.place === undefined ? undefined : goldOf(one.place);
    const wanted = event.place ?? undefined;
    const right = [...(wanted === undefined ? [] : [wanted]), ...(event.placeAlts ?? [])];
    if (wanted !== undefined) places.all += 1;
    if (wanted !== undefined && right.some((one) => place?.has(one) === true)) places.found += 1;
    else if (place !== undefined) places.wrong += 1;
  }
  return { participants, places };
}
