import { createRandom, type Random } from '../random.ts';
import {
  ADJECTIVES,
  KANJI,
  KATAKANA,
  LATIN_LINKS,
  NOUNS,
  PARTICLES,
  PLACE_ENDINGS,
  SYLLABLES,
  VERBS,
  WORD_PARTS,
} from './lexicon.ts';

interface Bilingual {
  readonly en: string;
  readonly ja: string;
}

/** A made-up record in the style of the dataset. */
export interface SampleRecord {
  readonly id: string;
  readonly kind: string;
  readonly name: Bilingual;
  readonly reading?: string;
  readonly aliases?: readonly string[];
  readonly summary: Bilingual;
  readonly refs: readonly string[];
  readonly sources: readonly string[];
  readonly when?: string;
  readonly standing?: string;
  readonly verdict?: string;
}

/** One in ten records is a person, place or thing with names of its own; the others speak about them. */
const ENTITY_SHARE = 0.1;
const STANDINGS = ['official-statement', 'press-report', 'assessment', 'rumor'];
const VERDICTS = ['confirmed', 'imprecise', 'unconfirmed'];

/** As many records as asked for; the same seed gives the same records. */
export function createCorpus(count: number, seed = 1): SampleRecord[] {
  const random = createRandom(seed);
  const words = createWords(random, count);
  const entities = Array.from({ length: Math.max(1, Math.floor(count * ENTITY_SHARE)) }, (_, at) =>
    createEntity(random, words, at),
  );
  const others = Array.from({ length: count - entities.length }, (_, at) =>
    createStatement(random, words, entities, at),
  );
  return [...entities, ...others];
}

interface Words {
  readonly en: readonly string[];
  readonly ja: readonly string[];
  readonly kana: readonly string[];
}

/** Made-up words: real text gains new words with its length, about with the square root (Heaps). */
function createWords(random: Random, count: number): Words {
  const size = Math.round(400 + 25 * Math.sqrt(count));
  return {
    en: Array.from({ length: size }, () =>
      Array.from({ length: random.between(2, 4) }, () => random.pick(WORD_PARTS)).join(''),
    ),
    ja: Array.from({ length: size }, () =>
      Array.from({ length: random.between(2, 3) }, () => random.common(KANJI)).join(''),
    ),
    kana: Array.from({ length: Math.round(size / 5) }, () => soundsOf(random, 2, 5)[2]),
  };
}

function createEntity(random: Random, words: Words, at: number): SampleRecord {
  const number = String(at).padStart(6, '0');
  const [latin, hiragana, katakana] = soundsOf(random, 3, 5);
  const title = capital(latin);
  const rest = { summary: summaryOf(random, words, []), refs: [], sources: sourcesOf(random) };
  if (at % 3 === 0) {
    const [ending, ja, reading] = random.pick(PLACE_ENDINGS);
    const kanji = random.common(KANJI) + random.common(KANJI) + random.pick(KANJI);
    const name = { en: title, ja: kanji + ja };
    const aliases = [`${title} ${ending}`, kanji];
    return {
      id: `place/${latin}-${number}`,
      kind: 'place',
      name,
      reading: hiragana + reading,
      aliases,
      ...rest,
    };
  }
  if (at % 3 === 1) {
    const given = soundsOf(random, 2, 4);
    const name = { en: `${capital(given[0])} ${title}`, ja: `${given[2]}・${katakana}` };
    const aliases = [title, katakana];
    return {
      id: `person/${latin}-${number}`,
      kind: 'person',
      name,
      reading: `${given[1]}・${hiragana}`,
      aliases,
      ...rest,
    };
  }
  const letters = Array.from({ length: random.between(3, 5) }, () =>
    String.fromCharCode(65 + random.below(26)),
  );
  const [nounEn, nounJa] = random.pick(NOUNS);
  const code = letters.join('') + (at % 2 === 0 ? `-${random.between(1, 99)}` : '');
  const name = { en: code, ja: code };
  const aliases = [
    `${title} ${nounEn}`,
    `${random.pick(words.ja)}${nounJa}${random.pick(words.kana)}`,
  ];
  return { id: `equipment/${latin}-${number}`, kind: 'equipment', name, aliases, ...rest };
}

function createStatement(
  random: Random,
  words: Words,
  entities: readonly SampleRecord[],
  at: number,
): SampleRecord {
  const number = String(at).padStart(6, '0');
  const about = Array.from({ length: random.between(1, 3) }, () => random.common(entities));
  const kind = random.pick(['claim', 'claim', 'event', 'source']);
  const day = random.between(1, 28);
  const when = `${random.between(2019, 2026)}-${two(random.between(1, 12))}-${two(day)}`;
  return {
    id: `${kind}/${number}`,
    kind,
    name: { en: phraseEn(random, words, about, 4, 8), ja: phraseJa(random, words, about, 10, 24) },
    summary: summaryOf(random, words, about),
    refs: [...new Set(about.map(({ id }) => id))],
    sources: sourcesOf(random),
    when,
    ...(kind === 'claim'
      ? { standing: random.common(STANDINGS), verdict: random.common(VERDICTS) }
      : {}),
  };
}

function sourcesOf(random: Random): string[] {
  return [`source/${String(random.below(500)).padStart(6, '0')}`];
}

function summaryOf(random: Random, words: Words, about: readonly SampleRecord[]): Bilingual {
  const en = fill(random.between(60, 200), ' ', () => sentenceEn(random, words, about));
  const ja = fill(random.between(60, 200), '', () => sentenceJa(random, words, about));
  return { en, ja };
}

function fill(length: number, gap: string, sentence: () => string): string {
  let text = sentence();
  while (text.length < length) text += gap + sentence();
  return text;
}

function sentenceEn(random: Random, words: Words, about: readonly SampleRecord[]): string {
  const object = phraseEn(random, words, about, 3, 7).toLowerCase();
  return `${capital(phraseEn(random, words, about, 1, 3))} ${random.common(VERBS)[0]} the ${object}.`;
}

function sentenceJa(random: Random, words: Words, about: readonly SampleRecord[]): string {
  const time = random.chance(0.3)
    ? `${random.between(2019, 2026)}年${random.between(1, 12)}月、`
    : '';
  const subject = phraseJa(random, words, about, 3, 8);
  return `${time}${subject}は${phraseJa(random, words, about, 6, 16)}を${random.common(VERBS)[1]}。`;
}

function phraseEn(
  random: Random,
  words: Words,
  about: readonly SampleRecord[],
  low: number,
  high: number,
): string {
  const length = random.between(low, high);
  const parts: string[] = [];
  while (parts.length < length) {
    if (about.length > 0 && random.chance(0.12))
      parts.push(oneOf(random, latinNames(random.pick(about))));
    else if (random.chance(0.2)) parts.push(random.common(LATIN_LINKS));
    else if (random.chance(0.25)) parts.push(random.common(ADJECTIVES)[0]);
    else parts.push(random.chance(0.55) ? random.common(NOUNS)[0] : random.common(words.en));
  }
  return parts.join(' ');
}

function phraseJa(
  random: Random,
  words: Words,
  about: readonly SampleRecord[],
  low: number,
  high: number,
): string {
  const length = random.between(low, high);
  let phrase = '';
  while (phrase.length < length) {
    if (phrase !== '' && random.chance(0.45))
      phrase += random.chance(0.6) ? 'の' : random.pick(PARTICLES);
    if (about.length > 0 && random.chance(0.18))
      phrase += oneOf(random, japaneseNames(random.pick(about)));
    else if (random.chance(0.2)) phrase += random.common(KATAKANA);
    else if (random.chance(0.15)) phrase += random.common(ADJECTIVES)[1];
    else phrase += random.chance(0.5) ? random.common(NOUNS)[1] : random.common(words.ja);
  }
  return phrase;
}

/** All names of an entity. */
export function namesOf({ name, reading, aliases = [] }: SampleRecord): string[] {
  return [name.en, name.ja, ...(reading === undefined ? [] : [reading]), ...aliases];
}

function latinNames(entity: SampleRecord): string[] {
  return namesOf(entity).filter((name) => /^[\x20-\x7e]+$/u.test(name));
}

function japaneseNames(entity: SampleRecord): string[] {
  const names = [entity.name.ja, ...(entity.aliases ?? [])];
  return names.filter((name) => !/^[\x20-\x7e]+$/u.test(name) || name === entity.name.ja);
}

function oneOf(random: Random, names: readonly string[]): string {
  return random.pick(names);
}

function soundsOf(random: Random, low: number, high: number): [string, string, string] {
  const parts = Array.from({ length: random.between(low, high) }, () => random.pick(SYLLABLES));
  return [0, 1, 2].map((script) => parts.map((part) => part[script]).join('')) as [
    string,
    string,
    string,
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
