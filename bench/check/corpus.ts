import { createRandom, type Random } from '../random.ts';
import { ADJECTIVES, NOUNS, SYLLABLES, VERBS } from '../search/lexicon.ts';

/** An invented record as a person would write it. */
export interface CorpusRecord {
  readonly kind: string;
  readonly slug: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Out of a hundred records; the others are events, of which a briefing has most. */
const SHARES = { source: 26, person: 12, organization: 8, place: 8, term: 4 } as const;

/** Clean invented records of six kinds: every reference resolves, every record is referred to, both languages agree. */
export function checkCorpus(size: number, seed = 20_310_501): CorpusRecord[] {
  const random = createRandom(seed);
  const count = (kind: keyof typeof SHARES) => Math.max(1, Math.floor((size * SHARES[kind]) / 100));
  const ids = (kind: keyof typeof SHARES) =>
    Array.from({ length: count(kind) }, (_, index) => `${kind}/${kind}-${index + 1}`);
  const pools = {
    source: ids('source'),
    person: ids('person'),
    organization: ids('organization'),
    place: ids('place'),
    term: ids('term'),
  };
  const used = Object.values(pools).reduce((sum, pool) => sum + pool.length, 0);
  const records: CorpusRecord[] = [];
  const add = (id: string, value: Record<string, unknown>) => {
    const [kind = '', slug = ''] = id.split('/');
    records.push({ kind, slug, value });
  };
  for (const [index, id] of pools.source.entries()) add(id, sourceOf(random, index));
  for (const id of pools.person) {
    add(id, { name: personName(random), description: sentence(random), ...rest(random, pools) });
  }
  for (const id of pools.organization) {
    add(id, {
      name: phrase(random),
      type: 'government',
      place: random.pick(pools.place),
      ...rest(random, pools),
    });
  }
  for (const id of pools.place) {
    add(id, { name: personName(random), type: 'city', zone: 'Asia/Tokyo', ...rest(random, pools) });
  }
  for (const id of pools.term) {
    const name = {
      en: `${capital(syllables(random, 0))} ${capital(syllables(random, 0))} Plan`,
      ja: `${syllables(random, 2)}計画`,
    };
    add(id, { name, definition: sentence(random), ...rest(random, pools) });
  }
  for (let index = 0; index < size - used; index += 1) {
    // Each pool is gone through in turn, so that nothing stays unreferenced.
    const turn = <T>(pool: readonly T[]) => pool[index % pool.length] as T;
    add(`event/event-${index + 1}`, {
      name: phrase(random),
      description: sentence(random),
      type: random.pick(['meeting', 'address', 'exercise', 'visit']),
      status: 'occurred',
      when: date(random, 2030),
      places: [turn(pools.place)],
      participants: [{ agent: turn(pools.person) }, { agent: turn(pools.organization) }],
      sources: [turn(pools.source), random.pick(pools.source)],
      facts: [fact(random, pools), fact(random, pools)],
    });
  }
  return records;
}

interface Pools {
  readonly source: readonly string[];
}

function sourceOf(random: Random, index: number) {
  return {
    name: phrase(random),
    title: { text: sentence(random).en, basis: 'as-found' },
    publisher: personName(random),
    published: date(random, 2031),
    lang: 'en',
    type: 'press',
    reliability: 'B',
    url: `https://news.example.com/${index + 1}/${syllables(random, 0)}`,
    note: sentence(random),
  };
}

function rest(random: Random, pools: Pools) {
  return { sources: [random.pick(pools.source)], facts: [fact(random, pools)] };
}

function fact(random: Random, { source }: Pools) {
  return { text: sentence(random), when: date(random, 2030), sources: [random.pick(source)] };
}

function date(random: Random, year: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

function sentence(random: Random) {
  const [subject, verb, adjective, object] = [
    random.common(NOUNS),
    random.common(VERBS),
    random.common(ADJECTIVES),
    random.common(NOUNS),
  ];
  const number = random.between(13, 999);
  const name = personName(random);
  return {
    en: `${name.en} and the ${subject[0]} ${verb[0]} the ${adjective[0]} ${object[0]} for ${number} people.`,
    ja: `${name.ja}と${subject[1]}は${number}人のための${adjective[1]}${object[1]}を${verb[1]}。`,
  };
}

function phrase(random: Random) {
  const [adjective, noun] = [random.common(ADJECTIVES), random.common(NOUNS)];
  const name = personName(random);
  return {
    en: `${capital(adjective[0])} ${noun[0]} of ${name.en}`,
    ja: `${name.ja}の${adjective[1]}${noun[1]}`,
  };
}

function personName(random: Random) {
  const parts = Array.from({ length: 4 }, () => random.pick(SYLLABLES));
  return {
    en: capital(parts.map(([latin]) => latin).join('')),
    ja: parts.map(([, , kana]) => kana).join(''),
  };
}

function syllables(random: Random, script: 0 | 2): string {
  return Array.from({ length: 4 }, () => random.pick(SYLLABLES)[script]).join('');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
