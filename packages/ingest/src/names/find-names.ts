import type { Abbreviation } from '../abbreviations/abbreviation.ts';
import type { SegmentedText, Span } from '../segment/segmented-text.ts';
import { isJapanese, isKanji } from '../text/script.ts';
import { chooseCandidates } from './choose-candidates.ts';
import { clusterNames, partsOfName } from './cluster-names.ts';
import { findEnglishNames } from './english/find-english-names.ts';
import { SHIP_PREFIXES } from './english/heads.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findJapaneseEquipment } from './japanese/find-equipment.ts';
import { findTitledPeople } from './japanese/find-people.ts';
import { findQuotedNames } from './japanese/find-quoted.ts';
import { findSuffixed } from './japanese/find-suffixed.ts';
import { matchGazetteer } from './match-gazetteer.ts';
import { type NameCandidate, PRIORITY } from './name-candidate.ts';
import { createNameIndex } from './name-index.ts';
import type { NameMention, RoleMention, TextNames } from './name-mention.ts';
import { findOpeningNames } from './openings.ts';
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
  const first = [
    ...known,
    ...people.flatMap(({ name }) => (name === undefined ? [] : [name])),
    ...findSuffixed(text, isEdge),
    ...findJapaneseEquipment(text, isEdge),
    ...findQuotedNames(text),
    ...findOpeningNames(segmented),
    ...english.names,
    ...abbreviationNames(text, input.abbreviations),
  ].filter(({ start, end }) => !isEdge(start) && !isEdge(end - 1));
  const chosen = chooseCandidates(first, text.length);
  const named = chooseCandidates(
    [...first, ...explained(text, english.open, chosen), ...propagated(text, chosen)],
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
  const names: NameCandidate[] = [];
  const open: { start: number; end: number; words: readonly { readonly text: string }[] }[] = [];
  for (const block of segmented.blocks) {
    if (block.kind === 'separator') continue;
    const found = findEnglishNames(segmented.text, block, block.body, block.end, isKnown);
    names.push(...found.names);
    open.push(...found.open);
  }
  return { names, open };
}

/** Short and long forms are names of one thing; its type shows in the words of any of them. */
function abbreviationNames(text: string, abbreviations: readonly Abbreviation[]): NameCandidate[] {
  return abbreviations.flatMap(({ short, long, gloss }) => {
    const spans = [long, ...(gloss === undefined ? [] : [gloss])];
    const type =
      spans
        .map(({ start, end }) => typeOfWords(text.slice(start, end)))
        .find((one) => one !== undefined) ?? 'program';
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
  open: readonly {
    readonly start: number;
    readonly end: number;
    readonly words: readonly { readonly text: string }[];
  }[],
  chosen: readonly NameCandidate[],
): NameCandidate[] {
  const surnames = new Set(
    chosen.flatMap(({ type, start, end }) => (type === 'person' ? [text.slice(start, end)] : [])),
  );
  return open.flatMap(({ start, end, words }) =>
    surnames.has(words.at(-1)?.text ?? '')
      ? [
          {
            start,
            end,
            type: 'person',
            rule: 'person/en-surname',
            confidence: 'likely',
            known: [],
            priority: PRIORITY.pattern,
          } as const,
        ]
      : [],
  );
}

/** Every other place where a new name, or its short form, is printed. */
function propagated(text: string, chosen: readonly NameCandidate[]): NameCandidate[] {
  const forms = new Map<string, NameCandidate>();
  for (const candidate of chosen) {
    for (const form of shortForms(text, candidate))
      if (!forms.has(form)) forms.set(form, candidate);
  }
  const texts = [...forms.keys()];
  const index = createNameIndex(texts);
  return index.match(text).flatMap(({ start, end, name }): NameCandidate[] => {
    const source = forms.get(texts[name] ?? '');
    if (source === undefined || (start >= source.start && end <= source.end)) return [];
    const printed = text.slice(start, end);
    // Small letters where the name has capitals: another word.
    if (/^\p{Lu}/u.test(texts[name] ?? '') && !/^\p{Lu}/u.test(printed)) return [];
    if (
      !/\p{Ll}/u.test(texts[name] ?? '') &&
      /\p{Lu}/u.test(texts[name] ?? '') &&
      printed !== texts[name]
    )
      return [];
    if (isKanji(text, start) && end - start <= 2) return [];
    return [{ ...source, start, end, rule: 'name/again', priority: PRIORITY.pattern }];
  });
}

function shortForms(text: string, { start, end, type, known }: NameCandidate): string[] {
  const name = text.slice(start, end);
  const forms = known.length > 0 ? [] : [name];
  if (type === 'person') {
    if (!isJapanese(name, 0) || name.includes('・'))
      forms.push(...partsOfName(name).filter((part) => part.length > 2));
  } else if (type === 'exercise') {
    forms.push(name.replace(/^(?:Exercise|EXERCISE) /u, ''), name.replace(/ \d{2,4}$/u, ''));
    forms.push(name.replace(/^(?:Exercise|EXERCISE) /u, '').replace(/ \d{2,4}$/u, ''));
  } else if (type === 'equipment') {
    const core =
      /^(?:[A-Za-z]{1,4}-?\d{1,4}[A-Za-z]{0,4}|[\p{Script=Hiragana}\p{Script=Katakana}ー]+型)/u.exec(
        name,
      );
    if (core !== null) forms.push(core[0]);
    const [prefix = '', ...ship] = name.split(' ');
    if (SHIP_PREFIXES.has(prefix) && (ship[0] ?? '').length > 3) forms.push(ship.join(' '));
    const quoted = /「(.{2,12})」$/u.exec(name)?.[1];
    if (quoted !== undefined) forms.push(quoted);
  } else if (type === 'organization') {
    const [head = '', ...more] = name.split(' ');
    // Mitsui Marine Systems goes on as Mitsui; a common word does not.
    if (
      more.length > 1 &&
      known.length === 0 &&
      /^\p{Lu}\p{Ll}{3,}$/u.test(head) &&
      /(?:Systems|Industries|Corp\.?|Company|Electronics|Dynamics|Aerospace|Shipbuilding|Dockyards|Works|Technologies|Holdings|Marine)$/u.test(
        name,
      )
    )
      forms.push(head);
    if (/^[A-Za-z]+社$/u.test(name)) forms.push(name.slice(0, -1));
  } else if (type === 'place') {
    // バルドゥフォス空軍基地 goes on as バルドゥフォス.
    const bare = name.replace(
      /(?:空軍|海軍|航空|陸軍)?(?:基地|空港|飛行場|駐屯地|造船所|港)$/u,
      '',
    );
    if (/^[\p{Script=Katakana}ー・]{3,}$/u.test(bare)) forms.push(bare);
  } else if (type === 'operation') forms.push(name.replace(/^Operation /u, ''));
  return forms.filter((form) => form.length > 1 && !/^\d+$/u.test(form));
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
