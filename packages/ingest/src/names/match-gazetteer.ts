import type { SegmentedText } from '../segment/segmented-text.ts';
import { blockIndexAt } from '../segment/segmented-text.ts';
import { INSIDE } from '../text/brackets.ts';
import { isKanji, isLatin } from '../text/script.ts';
import { type Gazetteer, type GazetteerForm, wasInUse } from './gazetteer.ts';
import { type NameCandidate, PRIORITY } from './name-candidate.ts';

/** Kanji after a country that make it part of another word: 米国防長官 is 米 and 国防長官. */
const NOT_AFTER_COUNTRY = /^(?:[防務家際民債土内立有]|人(?!民|材|権)|語|連邦|会(?:議員)?)/u;
/** Kanji that may stand right after or before a bounded name. */
const AFTER_BOUNDED =
  /^[市県都府州省島湾港沖側系軍製産発着基空地駅南北東西内外周近両政当企海諸橋郊在駐入行経間会及以等方圏情諸国各首]|^大(?![臣使佐将尉学])/u;
const BEFORE_BOUNDED = /[在駐対訪発旧新元前於県都府道市東西南北米英独仏伊豪中]$/u;
const LONGEST_BOUNDED = 3;
const NOT_AFTER_PLACE = /^(?:大学|大震災|大地震|大空襲|電力|新聞|銀行|放送|弁護士|学派|料理)/u;

/** The names of the gazetteer in a text, longest first at each place. */
export function matchGazetteer(
  { text, blocks }: SegmentedText,
  brackets: Uint8Array,
  gazetteer: Gazetteer,
  date: string | undefined,
): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const { start, end, name } of [
    ...gazetteer.index.match(text),
    ...gazetteer.offices.match(text),
  ]) {
    const form = gazetteer.forms[name];
    if (form === undefined || ((brackets[start] ?? 0) & INSIDE.url) !== 0) continue;
    const entity = entityAt(text, start, end, form);
    if (entity === undefined) continue;
    if (isLatin(form.text, 0)) {
      if (!isRightCase(text.slice(start, end), form.text)) continue;
      const shouted = form.text.length <= 3 && isShouted(text, blocks[blockIndexAt(blocks, start)]);
      if (shouted || isAdjective(text, start, end, form.text)) continue;
    } else if (!isWholeWord(text, start, end, form)) continue;
    found.push({
      start,
      end,
      type: entity.type,
      rule: `name/${entity.origin}`,
      confidence: form.entities.length > 1 && entity.origin === 'lexicon' ? 'likely' : 'sure',
      known: [entity, ...form.entities.filter((one) => one !== entity)].map(({ id }) => id),
      priority: PRIORITY.known,
      ...(!wasInUse(form, date) && { outdated: true }),
    });
  }
  return found;
}

/** An abbreviation stands as it is; a name may be printed in capitals, and a word that is none may not. */
function isRightCase(printed: string, form: string): boolean {
  if (!/\p{Ll}/u.test(form)) return printed === form;
  if (!/^\p{Lu}/u.test(form) || /^\p{Lu}/u.test(printed)) return true;
  // in the western Pacific
  return COMPASS.test(form) && /^\p{Ll}+ \p{Lu}/u.test(printed);
}

const COMPASS = /^(?:North|South|East|West|Central)(?:ern)? /u;
const ADJECTIVES = new Set(['US', 'U.S.', 'UK', 'U.K.', 'EU', 'UN', 'U.N.', 'ROK', 'PRC']);
/** Words after a country that leave it a country: the US and Japan, the UK is. */
const AFTER_COUNTRY =
  /^(?:['’]s|[^A-Za-z ]| (?:and|or|to|in|into|is|was|were|are|has|have|had|will|would|could|may|might|with|on|for|from|at|by|as|that|which|who|of|over|after|before|since|but|also|said|says|did|does|can|should|not|agreed|plans|wants|through|because|while|where|when|if|than|against|about|between|so)(?![a-z])|$)/u;
const BEFORE_OCEAN =
  /the (?:(?:(?:north|south|east|west)(?:ern)?|central|wider|broader|mid-?) ?)?(?:the )?$/iu;
const OCEANS = new Set(['Pacific', 'Atlantic']);

/** US in `US troops` is an adjective, Pacific without its article too. */
function isAdjective(text: string, start: number, end: number, form: string): boolean {
  if (ADJECTIVES.has(form)) return !AFTER_COUNTRY.test(text.slice(end, end + 12));
  return OCEANS.has(form) && !BEFORE_OCEAN.test(text.slice(Math.max(0, start - 18), start));
}

/** A line all in capitals, where US is as often the pronoun. */
function isShouted(
  text: string,
  block: { readonly start: number; readonly end: number } | undefined,
): boolean {
  if (block === undefined) return false;
  const line = text.slice(block.start, Math.min(block.end, block.start + 200));
  return !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}/gu)?.length ?? 0) > 8;
}

const AT_PLACE =
  /(?:at|in|to|near|outside|inside|toured|visit(?:s|ed|ing)?|leaving|left)(?: the)? $/iu;
const PLACE_PARTICLE = /^(?:で|にて|において|を訪|に到着|に入|へ)/u;

/** Of a building and the body in it, both called the Pentagon, the one that the words around tell. */
function entityAt(text: string, start: number, end: number, { entities }: GazetteerForm) {
  const [first] = entities;
  const place = entities.find(({ type }) => type === 'place');
  const body = entities.find(({ type }) => type === 'organization');
  if (place === undefined || body === undefined) return first;
  const isPlace =
    AT_PLACE.test(text.slice(Math.max(0, start - 16), start)) ||
    PLACE_PARTICLE.test(text.slice(end, end + 4));
  return isPlace ? place : body;
}

const entityOf = ({ entities: [entity] }: GazetteerForm) => entity;

/** Whether a name in kanji is a word of its own where it stands. */
function isWholeWord(text: string, start: number, end: number, form: GazetteerForm): boolean {
  const after = text.slice(end, end + 4);
  if (!isKanji(text, end - 1)) return true;
  if (/国$/u.test(form.text) && form.text.length === 2) {
    if (NOT_AFTER_COUNTRY.test(after)) return false;
    // 日中国交: the 国 belongs to what follows.
    if (/^交/u.test(after) && isKanji(text, start - 1)) return false;
  }
  if (entityOf(form)?.type === 'place' && NOT_AFTER_PLACE.test(after)) return false;
  if (form.text === '日本' && /^(?:人|語|酒|食)/u.test(after)) return false;
  if (entityOf(form)?.bounded !== true || form.text.length > LONGEST_BOUNDED) return true;
  if (!isKanji(text, start)) return true;
  if (isKanji(text, end) && !AFTER_BOUNDED.test(after)) return false;
  const before = text.slice(Math.max(0, start - 1), start);
  return !isKanji(text, start - 1) || BEFORE_BOUNDED.test(before);
}
