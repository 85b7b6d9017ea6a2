import { createRandom, type Random } from '../random.ts';
import { namesOf, type SampleRecord } from './corpus.ts';

/** Queries of one kind, taken from the records themselves. */
export interface QueryCategory {
  readonly name: string;
  readonly queries: readonly string[];
}

/** Queries in a category. */
const EACH = 20;
const HALF_WIDTH: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 63 }, (_, at) => String.fromCharCode(0xff61 + at)).flatMap((half) => {
    const plain: [string, string] = [half.normalize('NFKC'), half];
    const voiced = ['\uff9e', '\uff9f'].map((mark): [string, string] => [
      (half + mark).normalize('NFKC'),
      half + mark,
    ]);
    return [plain, ...voiced.filter(([full]) => full.length === 1)];
  }),
);

/** Two hundred queries in the ten categories that the engine promises to answer exactly. */
export function createQueries(records: readonly SampleRecord[], seed = 2): QueryCategory[] {
  const random = createRandom(seed);
  const entities = records.filter(({ aliases }) => aliases !== undefined);
  const text = (lang: 'en' | 'ja') => {
    const { name, summary } = random.pick(records);
    return random.chance(0.3) ? name[lang] : summary[lang];
  };
  const match = (lang: 'en' | 'ja', pattern: RegExp) => () => {
    for (;;) {
      const found = text(lang).match(pattern);
      if (found !== null) return random.pick(found);
    }
  };
  const kanji = match('ja', /\p{Script=Han}+/gu);
  const katakana = match('ja', /[\p{Script=Katakana}ー]{3,}/gu);
  const word = match('en', /[A-Za-z]{4,}/gu);
  const makers: Record<string, () => string> = {
    'Japanese, 1 character': () => random.pick([...kanji()]),
    'Japanese, 2 characters': () => slice(random, japanese(random, text), 2, 2),
    'Japanese, 3 and more': () => slice(random, japanese(random, text), 3, 7),
    katakana,
    'Latin words': word,
    prefixes: () => word().slice(0, random.between(2, 4)),
    mixed: () => mixed(random, word, kanji, katakana, entities),
    'kana variants': () => otherKana(random.chance(0.5) ? katakana() : reading(random, entities)),
    'width variants': () =>
      random.chance(0.5)
        ? halfWidth(katakana())
        : fullWidth(random.chance(0.5) ? word() : code(random, entities)),
    aliases: () => random.pick(namesOf(random.common(entities))),
  };
  return Object.entries(makers).map(([name, make]) => ({ name, queries: distinct(make) }));
}

/** Twenty different queries; records too few for that give some twice. */
function distinct(make: () => string): string[] {
  const queries = new Set<string>();
  for (let tries = 0; queries.size < EACH && tries < 2000; tries += 1) queries.add(make());
  const found = [...queries];
  return Array.from({ length: EACH }, (_, at) => found[at % found.length] ?? '');
}

function japanese(random: Random, text: (lang: 'ja') => string): string {
  const runs = text('ja').match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{7,}/gu);
  return runs === null ? japanese(random, text) : random.pick(runs);
}

function slice(random: Random, run: string, low: number, high: number): string {
  const length = random.between(low, high);
  const from = random.below(run.length - length + 1);
  return run.slice(from, from + length);
}

function mixed(
  random: Random,
  word: () => string,
  kanji: () => string,
  katakana: () => string,
  entities: readonly SampleRecord[],
): string {
  const first = random.pick([kanji, katakana])();
  const second = random.chance(0.5) ? word() : code(random, entities);
  return random.chance(0.5) ? `${first} ${second}` : `${second} ${first}`;
}

function code(random: Random, entities: readonly SampleRecord[]): string {
  for (;;) {
    const { kind, name } = random.common(entities);
    if (kind === 'equipment') return name.en;
  }
}

function reading(random: Random, entities: readonly SampleRecord[]): string {
  for (;;) {
    const { reading: found } = random.common(entities);
    if (found !== undefined) return found;
  }
}

function otherKana(text: string): string {
  const shift = (kana: string, by: number) => String.fromCharCode(kana.charCodeAt(0) + by);
  return text.replace(/[\u3041-\u3096]|[\u30a1-\u30f6]/gu, (kana) =>
    kana < '\u30a0' ? shift(kana, 0x60) : shift(kana, -0x60),
  );
}

function halfWidth(text: string): string {
  return Array.from(text, (kana) => HALF_WIDTH.get(kana) ?? kana).join('');
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
