import { draftText, type Gazetteer } from '@briefing/ingest';
import { type Counts, rates, sum } from './match.ts';
import { type Prediction, predictionOf } from './prediction.ts';
import { type GoldDocument, readGold } from './read-gold.ts';
import { scoreAbbreviations } from './score-abbreviations.ts';
import { type DateScore, scoreDates } from './score-dates.ts';
import { type EventScore, scoreEvents } from './score-events.ts';
import { type LinkScore, scoreLinks } from './score-links.ts';
import { type MentionScore, scoreEntities, scoreMentions } from './score-names.ts';
import { type QuoteScore, scoreQuotes } from './score-quotes.ts';
import { scoreSegments } from './score-segments.ts';

/** The scores of one document. */
export interface DocumentScore {
  readonly id: string;
  readonly language: string;
  /** A document of another style, reported apart. */
  readonly stress: boolean;
  readonly mentions: MentionScore;
  readonly entities: Counts;
  readonly dates: DateScore;
  readonly events: EventScore;
  readonly abbreviations: Counts;
  readonly quotes: QuoteScore;
  readonly links: LinkScore;
  readonly segments: { readonly right: number; readonly all: number };
  /** Useful facts drafted: entities, events, abbreviations, quotations with speaker, titled links. */
  readonly facts: Counts;
  /** Milliseconds for drafting it, the median of some runs with everything loaded. */
  readonly milliseconds: number;
}

/** The scores of a folder. */
export interface FolderScore {
  readonly documents: readonly DocumentScore[];
  /** Documents whose text is not in the folder. */
  readonly missing: readonly string[];
}

/** Scores one document against a prediction. */
function scoreDocument(
  { gold }: GoldDocument,
  prediction: Prediction,
  milliseconds = 0,
): DocumentScore {
  const entities = scoreEntities(gold, prediction);
  const events = scoreEvents(gold, prediction);
  const abbreviations = scoreAbbreviations(gold, prediction);
  const quotes = scoreQuotes(gold, prediction);
  const links = scoreLinks(gold, prediction);
  return {
    id: gold.id,
    language: gold.language,
    stress: gold.stress === true,
    mentions: scoreMentions(gold, prediction),
    entities,
    dates: scoreDates(gold, prediction),
    events,
    abbreviations,
    quotes,
    links,
    segments: scoreSegments(gold, prediction),
    facts: sum([entities, events.counts, abbreviations, quotes.speaker, links.titled]),
    milliseconds,
  };
}

// Enough runs for a median that one pause of the machine does not move.
const RUNS = 5;

/** Drafts and scores all documents of a folder of texts and gold files (`briefing-gold/1`). */
export function score(folder: string, gazetteer: Gazetteer): FolderScore {
  const { documents, missing } = readGold(folder);
  return {
    documents: documents.map((document) => {
      const draft = draftText(document.text, gazetteer);
      const times = Array.from({ length: RUNS }, () => {
        const start = performance.now();
        draftText(document.text, gazetteer);
        return performance.now() - start;
      }).sort((a, b) => a - b);
      return scoreDocument(
        document,
        predictionOf(draft, document.text),
        times[Math.floor(RUNS / 2)],
      );
    }),
    missing,
  };
}

/** One row of the summary: a kind with its counts and rates. */
export interface ScoreRow extends Counts {
  readonly kind: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const KINDS: readonly (readonly [string, (document: DocumentScore) => Counts])[] = [
  ['mentions, lenient', ({ mentions }) => mentions.lenient],
  ['mentions, strict', ({ mentions }) => mentions.strict],
  ['entities', ({ entities }) => entities],
  ['dates, span', ({ dates }) => dates.span],
  ['dates, value', ({ dates }) => dates.value],
  ['events', ({ events }) => events.counts],
  ['abbreviations', ({ abbreviations }) => abbreviations],
  ['quotes, span', ({ quotes }) => quotes.span],
  ['quotes, speaker', ({ quotes }) => quotes.speaker],
  ['links, address', ({ links }) => links.url],
  ['links, title', ({ links }) => links.titled],
  ['links, kind', ({ links }) => links.kind],
  ['useful facts', ({ facts }) => facts],
];

/** Counts and rates of every kind over some documents. */
export function summarize(documents: readonly DocumentScore[]): ScoreRow[] {
  return KINDS.map(([kind, countsOf]) => {
    const counts = sum(documents.map(countsOf));
    return { kind, ...counts, ...rates(counts) };
  });
}
