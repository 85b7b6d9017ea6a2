import type { Span } from '../../segment/segmented-text.ts';
import { type TextWord, wordsAfter, wordsBefore } from '../../text/words.ts';
import type { NameType } from '../named-entity.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Adjectives between a name and the equipment that it names: `Bluebottle uncrewed surface vessels`. */
const EQUIPMENT_ADJECTIVES = set(
  'uncrewed unmanned cruise ballistic hypersonic anti-ship anti-tank air-defense air-defence air surface underwater attack guided-missile nuclear-powered stealth fighter patrol maritime surveillance transport tanker combat loitering rocket missile long-range land-attack interceptor reconnaissance multirole light heavy and',
);
const EQUIPMENT_NOUNS = set(
  'vessel vessels vehicle vehicles drone drones missile missiles fighter fighters jet jets tanker tankers helicopter helicopters submarine submarines frigate frigates destroyer destroyers carrier carriers corvette corvettes cruiser cruisers tank tanks radar radars satellite satellites interceptor interceptors howitzer howitzers launcher launchers aircraft plane planes bomber bombers torpedo torpedoes rocket rockets munition munitions boat boats warship warships battery batteries',
);
/** Nouns of an apposition that tell what the name before it is: `Kawanishi Dockyards, a Kobe-based builder`. */
const APPOSITION: readonly (readonly [NameType, ReadonlySet<string>])[] = [
  [
    'organization',
    set(
      'builder shipbuilder company firm maker manufacturer contractor tank group agency ministry nonprofit institute consultancy shipyard subsidiary startup start-up supplier operator producer developer airline newspaper broadcaster militia party union watchdog organization organisation conglomerate giant',
    ),
  ],
  [
    'place',
    set(
      'city town village island port province region base suburb district peninsula harbor harbour reef shoal airfield airport capital prefecture archipelago',
    ),
  ],
  ['exercise', set('exercise drill wargame maneuver')],
  ['document', set('document report paper strategy memo review')],
];
const ARTICLES = set('a an the its one');
const PREPOSITIONS = set('in at near off outside');
/** Verbs and nouns after which a preposition leads to a place. */
const MOTION = set(
  'arrived landed docked anchored flew flown sailed sailing travel travels traveled travelled traveling travelling moved moving deployed returned heading headed bound shipped transferred arrives returning went gone go goes drove departed shuttle visit visits visiting trip tour sail sails fly flies',
);
/** Nouns and verbs after which `on` leads to an island: a radar site on Angaur. */
const SITES = set(
  'site sites base bases station stations radar radars airfield airfields facility facilities camp port pier runway runways stationed deployed landed located built based installed ashore troops garrison residents islanders marines airstrip',
);
const TOWARD = set('from to for into in at');
// An apposition, and the way from a verb to its place, have no more words.
const REACH = 6;

/** Whether the words after a name are a kind of equipment. */
export function isEquipmentAfter(text: string, end: number): boolean {
  const from = /^(?:-class|-type)/u.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  if (text[end + from] !== ' ') return false;
  const words = wordsAfter(text, end + from, REACH);
  // `Rafale and Su-30MKI fighters`: another model may stand between.
  const at = words.findIndex(
    ({ text: word }) => !EQUIPMENT_ADJECTIVES.has(word) && !/\d/u.test(word),
  );
  const noun = words[at];
  if (noun === undefined) return EQUIPMENT_NOUNS.has(words.at(-1)?.text ?? '');
  return (
    EQUIPMENT_NOUNS.has(noun.text) || (at > 0 && EQUIPMENT_NOUNS.has(words[at - 1]?.text ?? ''))
  );
}

/** The type that an apposition gives a name: `Frozen Ledger, a tabletop exercise`. */
export function typeByApposition(text: string, end: number): NameType | undefined {
  if (text[end] !== ',') return undefined;
  const words = wordsAfter(text, end, REACH);
  const [article] = words;
  if (article === undefined || !(ARTICLES.has(article.text) || /['’]s$/u.test(article.text)))
    return undefined;
  for (const { text: word, comma } of words.slice(1)) {
    const type = APPOSITION.find(([, nouns]) => nouns.has(word))?.[0];
    if (type !== undefined) return type;
    if (comma) return undefined;
  }
  return undefined;
}

/** Whether the words before a capitalized word lead to a place: `in`, `sailed from`, `moving from Manila to`. */
export function leadsToPlace(text: string, { start }: Span): boolean {
  if (text[start - 1] !== ' ') return false;
  const words = wordsBefore(text, start, REACH + 1);
  const last = words.at(-1);
  if (last === undefined || text[last.end] === ',') return false;
  const preposition = last.text.toLowerCase();
  if (PREPOSITIONS.has(preposition)) return true;
  const earlier = words.slice(0, -1);
  if (preposition === 'on') return SITES.has(earlier.at(-1)?.text.toLowerCase() ?? '');
  if (
    TOWARD.has(preposition) &&
    earlier.slice(-4).some((word) => MOTION.has(word.text.toLowerCase()))
  )
    return true;
  // from A to B, between A and B
  const wanted = preposition === 'to' ? 'from' : preposition === 'and' ? 'between' : undefined;
  return wanted !== undefined && hasCapitalAfter(earlier, wanted);
}

function hasCapitalAfter(words: readonly TextWord[], wanted: string): boolean {
  const at = words.findLastIndex(({ text }) => text.toLowerCase() === wanted);
  const between = at === -1 ? [] : words.slice(at + 1);
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every(({ text }) => /^\p{Lu}/u.test(text) || text === 'and' || text === 'on')
  );
}
