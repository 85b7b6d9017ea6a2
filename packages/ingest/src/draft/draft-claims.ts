import type { Abbreviation } from '../abbreviations/abbreviation.ts';
import { UNSUPPORTED } from '../cues/cue-table.ts';
import type { ResolvedDate } from '../dates/resolved-date.ts';
import type { DatedEvent } from '../events/event.ts';
import type { Link } from '../links/find-links.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Span } from '../segment/segmented-text.ts';
import { japaneseShare } from '../text/script.ts';
import type { Analysis } from './analyze-text.ts';
import type { ClaimKind, ClaimValues } from './draft-claim.ts';
import { draftStatements } from './draft-statements.ts';
import { type SentenceAt, sentenceIndexAt } from './sentence-at.ts';

/** A claim before it is anchored; spans are units of the flow. */
export interface ClaimDraft<K extends ClaimKind = ClaimKind> {
  readonly kind: K;
  readonly value: ClaimValues[K];
  readonly entity?: string | undefined;
  readonly candidates: readonly string[];
  readonly span: Span;
  /** The sentence or block that holds it. */
  readonly within?: Span | undefined;
  readonly rule: string;
  readonly confidence: 'sure' | 'likely' | 'guess';
  readonly evidence: readonly string[];
  readonly flags: readonly string[];
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** All claims of an analyzed text, unanchored. */
export function draftClaims(analysis: Analysis): ClaimDraft[] {
  const { segmented, names, abbreviations, links } = analysis;
  const { text, blocks } = segmented;
  const { sentences } = analysis;
  const indexAt = (at: number) => sentenceIndexAt(sentences, at);
  const sentenceAt: SentenceAt = (at) => sentences[indexAt(at)];
  const blockOf = (index: number): Span | undefined => blocks[index];
  return [
    ...draftEntities(text, names.mentions, sentenceAt),
    ...names.mentions.map((mention) => draftMention(text, mention, sentenceAt)),
    ...analysis.dates.map((date) => draftDate(text, date, sentenceAt)),
    ...analysis.events.map((event) => draftEvent(event)),
    ...analysis.quotations.map((quotation) => draftQuotation(analysis, quotation, indexAt)),
    ...abbreviations.map((abbreviation) => draftAbbreviation(text, abbreviation, sentenceAt)),
    ...links.map((link) => draftLink(text, link, blockOf(link.block))),
    ...draftStatements(analysis),
  ];
}

const printed = (text: string, { start, end }: Span) =>
  text.slice(start, end).replaceAll(/\s+/gu, ' ');

/** Who may be meant; a record of the dataset needs no rival of the same name among the well-known ones. */
function rivals(known: readonly string[]): readonly string[] {
  const own = known.filter((id) => !id.startsWith('lexicon:'));
  return own.length > 0 ? own : known;
}

function draftEntities(
  text: string,
  mentions: readonly NameMention[],
  sentenceAt: SentenceAt,
): ClaimDraft<'entity'>[] {
  const byEntity = Map.groupBy(mentions, ({ entity }) => entity);
  return [...byEntity].flatMap(([entity, own]) => {
    const best = own.reduce((longest, one) =>
      one.end - one.start > longest.end - longest.start ? one : longest,
    );
    const first = own[0] ?? best;
    const forms = [...new Set(own.map((mention) => printed(text, mention)))].sort();
    const flags = new Set<string>();
    if (best.known.length === 0) flags.add('new');
    if (own.some(({ known }) => rivals(known).length > 1)) flags.add('several');
    if (own.some(({ outdated }) => outdated)) flags.add('name-out-of-date');
    return [
      {
        kind: 'entity',
        value: { type: best.type, name: printed(text, best), forms, mentions: own.length },
        entity,
        candidates: rivals(best.known).slice(1),
        span: first,
        within: sentenceAt(first.start),
        rule: best.rule === 'name/again' ? first.rule : best.rule,
        confidence: best.confidence,
        evidence: [],
        flags: [...flags].sort(),
      },
    ];
  });
}

function draftMention(
  text: string,
  mention: NameMention,
  sentenceAt: SentenceAt,
): ClaimDraft<'mention'> {
  return {
    kind: 'mention',
    value: { type: mention.type, name: printed(text, mention) },
    entity: mention.entity,
    candidates: rivals(mention.known).slice(1),
    span: mention,
    within: sentenceAt(mention.start),
    rule: mention.rule,
    confidence: mention.confidence,
    evidence: [],
    flags: mention.outdated ? ['name-out-of-date'] : [],
  };
}

function draftDate(text: string, date: ResolvedDate, sentenceAt: SentenceAt): ClaimDraft<'date'> {
  const weekday = WEEKDAYS[date.point.weekday ?? -1];
  return {
    kind: 'date',
    value: {
      ...(date.value !== undefined && { date: date.value }),
      printed: printed(text, date),
      ...(weekday !== undefined && { weekday }),
      ...(date.published && { published: true as const }),
    },
    candidates: date.candidates,
    span: date,
    within: sentenceAt(date.start),
    rule: date.rule,
    confidence: date.confidence,
    evidence: date.evidence.map(({ code, line }) => (line === 0 ? code : `${code}@${line}`)),
    flags: date.flags,
  };
}

function draftEvent(event: DatedEvent): ClaimDraft<'event'> {
  const { when, status, type, participants, place, marks } = event;
  return {
    kind: 'event',
    value: {
      when,
      status,
      ...(type !== undefined && { type }),
      participants,
      ...(place !== undefined && { place }),
      marks,
    },
    candidates: event.candidates,
    span: event.date ?? event,
    within: { start: event.start, end: event.end },
    rule: event.rule,
    confidence: event.confidence,
    evidence: event.date === undefined ? ['date-of-bullet-before'] : [],
    flags: [...new Set([...event.flags, ...marks])].sort(),
  };
}

function draftQuotation(
  { segmented, cues, sentences }: Analysis,
  quotation: Quotation,
  indexAt: (at: number) => number,
): ClaimDraft<'quotation'> {
  const { text, blocks } = segmented;
  const { kind, speaker, act } = quotation;
  const index = Math.max(indexAt(quotation.start - 1), indexAt(quotation.start));
  const sentence = sentences[index];
  const marks = [...(cues[index]?.marks ?? [])].filter((mark) => UNSUPPORTED.has(mark)).sort();
  const entity = speaker?.entity;
  const offices = speaker?.offices ?? [];
  const said = kind === 'speech';
  // The words of a foreigner in a Japanese text are a translation; only the editor can tell for the rest.
  const foreign =
    blocks[quotation.block]?.lang === 'ja' &&
    speaker !== undefined &&
    japaneseShare(text, speaker.span.start, speaker.span.end) === 0;
  return {
    kind: 'quotation',
    value: {
      marked: kind,
      ...(entity !== undefined && { speaker: entity }),
      ...(speaker !== undefined && { speakerPrinted: printed(text, speaker.span) }),
      ...(offices.length > 0 && { offices }),
      ...(said && {
        act: act ?? 'state',
        form: foreign ? ('translated-quotation' as const) : ('quotation' as const),
      }),
      marks: said ? marks : [],
    },
    entity,
    candidates: [],
    span: quotation,
    within: sentence ?? blocks[quotation.block],
    rule: quotation.rule,
    confidence: quotation.confidence,
    evidence: speaker === undefined ? [] : [`speaker-${speaker.by}`],
    flags: [
      ...(said && speaker === undefined ? ['no-speaker'] : []),
      ...(said ? marks : []),
    ].sort(),
  };
}

function draftAbbreviation(
  text: string,
  { short, long, gloss, rule }: Abbreviation,
  sentenceAt: SentenceAt,
): ClaimDraft<'abbreviation'> {
  const span = { start: Math.min(short.start, long.start), end: Math.max(short.end, long.end) };
  return {
    kind: 'abbreviation',
    value: {
      short: printed(text, short),
      long: printed(text, long),
      ...(gloss !== undefined && { gloss: printed(text, gloss) }),
    },
    candidates: [],
    span,
    within: sentenceAt(span.start),
    rule,
    confidence: rule === 'abbreviation/ja-juxtaposed' ? 'guess' : 'likely',
    evidence: [],
    flags: [],
  };
}

function draftLink(
  text: string,
  { url, address, title, kind, date, rule }: Link,
  block: Span | undefined,
): ClaimDraft<'link'> {
  return {
    kind: 'link',
    value: {
      url,
      ...(title !== undefined && { title: printed(text, title) }),
      kind,
      ...(date !== undefined && { date }),
    },
    candidates: [],
    span: address,
    within: block,
    rule,
    confidence: title === undefined ? 'guess' : 'sure',
    evidence: [],
    flags: title === undefined ? ['no-title'] : [],
  };
}
