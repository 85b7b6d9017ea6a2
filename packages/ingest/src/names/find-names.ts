import type { Abbreviation } from '../abbreviations/abbreviation.ts';
import type { SegmentedText, Span } from '../segment/segmented-text.ts';
import { isJapanese } from '../text/script.ts';
import { chooseCandidates } from './choose-candidates.ts';
import { clusterNames } from './cluster-names.ts';
import { findEnglishNames, type OpenPhrase } from './english/find-english-names.ts';
import { findTowns } from './english/town-before-country.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findBarePlaces } from './japanese/find-bare-places.ts';
import { findJapaneseEquipment } from './japanese/find-equipment.ts';
import { findTitledPeople } from './japanese/find-people.ts';
import { findQuotedNames } from './japanese/find-quoted.ts';
import { findSuffixed } from './japanese/find-suffixed.ts';
import { findVessels } from './japanese/find-vessels.ts';
import { matchGazetteer } from './match-gazetteer.ts';
import { type NameCandidate, PRIORITY } from './name-candidate.ts';
import type { NameMention, RoleMention, TextNames } from './name-mention.ts';
import { findOpeningNames } from './openings.ts';
import { propagateNames } from './propagate-names.ts';
import { typeOfWords } from './type-of-words.ts';

/** What is already known of a text when its names are looked for. */
export interface NameInput {
  readonly segmented: SegmentedText;
  readonly brackets: Uint8Array;
  readonly abbreviations: readonly Abbreviation[];
  /** Whether a unit belongs to a date or an address, which no name reaches over. */
  readonly isEdge: (at: number) => boolean;
  readonly gazetteer: Gazetteer;
  /** Day on which the text was written (EDTF), for names that were in use for a time. */
  readonly written: string | undefined;
}

/** Finds the names of a text: known ones, unseen ones by patterns, and then every other place where either is printed. */
export function findNames(
  input: NameInput,
): TextNames & { readonly titleEnds: ReadonlyMap<number, number> } {
  const { segmented, isEdge, gazetteer } = input;
  const { text } = segmented;
  const matched = matchGazetteer(segmented, input.brackets, gazetteer, input.written);
  const offices = matched.filter(({ type }) => type === 'office');
  const known = matched.filter(({ type }) => type !== 'office');
  const coverage = coverageOf(known, text.length);
  const people = findTitledPeople(text, coverage.isPlaceOrBody);
  const english = englishNames(segmented, coverage.isKnown);
  const patterned = [
    ...findSuffixed(text, isEdge),
    ...findJapaneseEquipment(text, isEdge),
    ...findQuotedNames(text),
    ...findVessels(text),
  ];
  const first = [
    ...known,
    ...people.flatMap(({ name }) => (name === undefined ? [] : [name])),
    ...patterned,
    ...findBarePlaces(text),
    ...findTowns(text, known),
    ...findOpeningNames(segmented),
    ...english.names,
    ...abbreviationNames(text, input.abbreviations, [...patterned, ...known]),
  ].filter(({ start, end }) => !isEdge(start) && !isEdge(end - 1));
  const chosen = chooseCandidates(first, text.length);
  const named = chooseCandidates(
    [
      ...first,
      ...explained(text, english.open, chosen),
      ...aliasesInBrackets(text, chosen),
      ...propagateNames(text, chosen),
    ],
    text.length,
  );
  const inside = named.filter(({ start, end }) => !isEdge(start) && !isEdge(end - 1));
  const clusters = clusterNames(text, inside, input.abbreviations);
  return {
    mentions: inside.map((candidate): NameMention => {
      const { start, end, type, rule, confidence, known: ids, outdated } = candidate;
      return {
        start,
        end,
        type,
        rule,
        confidence,
        known: ids,
        outdated: outdated === true,
        entity: clusters.keyOf(candidate),
      };
    }),
    roles: rolesOf(people, offices),
    titleEnds: new Map(
      people.flatMap(({ name, titleEnd }) =>
        name === undefined ? [] : [[name.end, titleEnd] as const],
      ),
    ),
  };
}

function coverageOf(known: readonly NameCandidate[], length: number) {
  const covered = new Uint8Array(length);
  const spans = new Set<string>();
  for (const { start, end, type } of known) {
    covered.fill(1, start, end);
    if (type === 'place' || type === 'organization') spans.add(`${start} ${end}`);
  }
  return {
    isKnown: (start: number, end: number) => !covered.subarray(start, end).includes(0),
    isPlaceOrBody: (start: number, end: number) => spans.has(`${start} ${end}`),
  };
}

function englishNames(segmented: SegmentedText, isKnown: (start: number, end: number) => boolean) {
  const found = segmented.blocks
    .filter(({ kind }) => kind !== 'separator')
    .map((block) => findEnglishNames(segmented.text, block, isKnown));
  return {
    names: found.flatMap(({ names }) => names),
    open: found.flatMap(({ open }) => open),
  };
}

/** Short and long forms are names of one thing; its type shows in the words of any of them. */
function abbreviationNames(
  text: string,
  abbreviations: readonly Abbreviation[],
  known: readonly NameCandidate[],
): NameCandidate[] {
  const types = new Map(known.map(({ start, end, type }) => [`${start} ${end}`, type]));
  const spansOf = ({ long, gloss }: Abbreviation) => [
    long,
    ...(gloss === undefined ? [] : [gloss]),
  ];
  const typeOf = (abbreviation: Abbreviation) =>
    spansOf(abbreviation)
      .flatMap(({ start, end }) => [
        types.get(`${start} ${end}`),
        typeOfWords(text.slice(start, end)),
      ])
      .find((one) => one !== undefined);
  // What one of the long forms tells holds for the others.
  const byShort = new Map(
    abbreviations.flatMap((one) => {
      const type = typeOf(one);
      return type === undefined
        ? []
        : [[text.slice(one.short.start, one.short.end), type] as const];
    }),
  );
  return abbreviations.flatMap((abbreviation) => {
    const { short } = abbreviation;
    const spans = spansOf(abbreviation);
    const type = byShort.get(text.slice(short.start, short.end)) ?? 'program';
    const candidate = ({ start, end }: Span): NameCandidate => ({
      start,
      end,
      type,
      rule: 'name/abbreviation',
      confidence: 'likely',
      known: [],
      priority: PRIORITY.pattern,
    });
    return [short, ...spans].map(candidate);
  });
}

/** Capitalized phrases that a surname found elsewhere explains: Noel Abrenica, when Mr. Abrenica follows. */
function explained(
  text: string,
  open: readonly OpenPhrase[],
  chosen: readonly NameCandidate[],
): NameCandidate[] {
  const surnames = new Set(
    chosen.flatMap(({ type, start, end }) => (type === 'person' ? [text.slice(start, end)] : [])),
  );
  return open
    .filter(({ surname }) => surnames.has(surname))
    .map(({ start, end }) => ({
      start,
      end,
      type: 'person',
      rule: 'person/en-surname',
      confidence: 'likely',
      known: [],
      priority: PRIORITY.pattern,
    }));
}

const ALIAS = /^\(([A-Z][A-Za-z0-9.&'’-]*(?: [A-Za-z0-9.&'’-]+){0,6})\)/u;

/** 欧州ハイブリッド脅威対策センター(Hybrid CoE): the letters after a Japanese name are another name for it. */
function aliasesInBrackets(text: string, chosen: readonly NameCandidate[]): NameCandidate[] {
  return chosen.flatMap((candidate): NameCandidate[] => {
    const { end, type } = candidate;
    if (type === 'place' || !isJapanese(text, end - 1)) return [];
    const alias = ALIAS.exec(text.slice(end, end + 60))?.[1];
    if (alias === undefined || !/\p{Lu}.*\p{Lu}/u.test(alias)) return [];
    const priority = PRIORITY.pattern;
    const start = end + 1;
    return [
      { ...candidate, start, end: start + alias.length, rule: 'name/alias', known: [], priority },
    ];
  });
}

/** Titles without names, each with the offices that its words name. */
function rolesOf(
  people: ReturnType<typeof findTitledPeople>,
  offices: readonly NameCandidate[],
): RoleMention[] {
  const byEnd = new Map(offices.map((office) => [office.end, office]));
  const roles = people
    .filter(({ name }) => name === undefined)
    .map(({ titleStart, titleEnd }): RoleMention => {
      const office = byEnd.get(titleEnd);
      return {
        start: Math.min(titleStart, office?.start ?? titleStart),
        end: titleEnd,
        offices: office?.known ?? [],
      };
    });
  const ends = new Set(people.map(({ titleEnd }) => titleEnd));
  const others = offices
    .filter(({ end }) => !ends.has(end))
    .map(({ start, end, known }) => ({ start, end, offices: known }));
  return [...roles, ...others].sort((a, b) => a.start - b.start);
}
