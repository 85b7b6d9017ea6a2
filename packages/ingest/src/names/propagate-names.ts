import { isJapanese, isKanji } from '../text/script.ts';
import { partsOfName } from './cluster-names.ts';
import { SHIP_PREFIXES } from './english/heads.ts';
import { type NameCandidate, PRIORITY } from './name-candidate.ts';
import { createNameIndex } from './name-index.ts';
import type { NameType } from './named-entity.ts';

/** Every other place where a name, or its short form, is printed. */
export function propagateNames(text: string, chosen: readonly NameCandidate[]): NameCandidate[] {
  const forms = new Map<string, NameCandidate>();
  for (const candidate of chosen) {
    for (const form of shortForms(text, candidate)) {
      if (!forms.has(form)) forms.set(form, candidate);
    }
  }
  const texts = [...forms.keys()];
  return createNameIndex(texts)
    .match(text)
    .flatMap(({ start, end, name }): NameCandidate[] => {
      const form = texts[name] ?? '';
      const source = forms.get(form);
      if (source === undefined || (start >= source.start && end <= source.end)) return [];
      if (!isSameCase(form, text.slice(start, end))) return [];
      // Two kanji are too often a part of another word.
      const marked = /[「『]/u.test(text[start - 1] ?? '') && /[」』]/u.test(text[end] ?? '');
      if (isKanji(text, start) && end - start <= 2 && !marked) return [];
      return [{ ...source, start, end, rule: 'name/again', priority: PRIORITY.pattern }];
    });
}

/** Small letters where the name has a capital are another word, and an abbreviation stands as it is. */
function isSameCase(form: string, printed: string): boolean {
  if (!/\p{Lu}/u.test(form)) return true;
  if (!/\p{Ll}/u.test(form)) return printed === form;
  return !/^\p{Lu}/u.test(form) || /^\p{Lu}/u.test(printed);
}

/** Forms by which a thing goes on after its full name, by type. */
const SHORT_FORMS: { readonly [T in NameType]?: (name: string) => readonly string[] } = {
  // Minowa, ヴィルタネン; a family name in kanji is only safe with a title.
  person: (name) =>
    isJapanese(name, 0) && !name.includes('・')
      ? []
      : partsOfName(name).filter((part) => part.length > 2),
  exercise: (name) => {
    const bare = name.replace(/^exercise /iu, '');
    return [bare, bare.replace(/ \d{2,4}$/u, '')];
  },
  operation: (name) => [name.replace(/^operation /iu, '')],
  equipment: (name) => [...modelOf(name), ...shipOf(name), ...nicknameOf(name)],
  organization: (name) => {
    const [head = '', ...more] = name.split(' ');
    // Mitsui Marine Systems goes on as Mitsui; a body whose first name is a common word does not.
    const company = more.length > 1 && COMPANY_END.test(name) && /^\p{Lu}\p{Ll}{3}/u.test(head);
    return company ? [head] : /^[A-Za-z]{3,40}社$/u.test(name) ? [name.slice(0, -1)] : [];
  },
  // バルドゥフォス空軍基地 goes on as バルドゥフォス.
  place: (name) => {
    const bare = name.replace(
      /(?:空軍|海軍|航空|陸軍)?(?:基地|空港|飛行場|駐屯地|造船所|港)$/u,
      '',
    );
    return /^[\p{Script=Katakana}ー・]{3,30}$/u.test(bare) ? [bare] : [];
  },
};

const COMPANY_END =
  /(?:Acoustics|Atomics|Photonics|Optics|Avionics|Analytics|Semiconductors|Composites|Instruments|Software|Partners|Innovations|Armaments|Ordnance|Munitions|Propulsion|Satellites|Robotics|Labs|Group|Shipyards?|Aviation|Solutions|Motors|Systems|Industries|Corp\.?|Company|Electronics|Dynamics|Aerospace|Shipbuilding|Dockyards|Works|Technologies|Holdings|Marine)$/u;
const MODEL =
  /^(?:[A-Za-z]{1,4}-?\d{1,4}[A-Za-z]{0,4}|[\p{Script=Hiragana}\p{Script=Katakana}ー]{1,20}型)/u;

/** P-8A of P-8A Poseidon, もがみ型 of もがみ型護衛艦. */
function modelOf(name: string): readonly string[] {
  const model = MODEL.exec(name)?.[0];
  return model === undefined ? [] : [model];
}

/** Chunmoo of K239 Chunmoo. */
function nicknameOf(name: string): readonly string[] {
  const nickname = /^[A-Z][A-Za-z]{0,3}-?\d{1,4}[A-Z]{0,2} (\p{Lu}\p{Ll}{4,20})$/u.exec(name)?.[1];
  return nickname === undefined ? [] : [nickname];
}

/** Warramunga of HMAS Warramunga, かが of 護衛艦「かが」. */
function shipOf(name: string): readonly string[] {
  const [prefix = '', ...ship] = name.split(' ');
  if (SHIP_PREFIXES.has(prefix)) return (ship[0] ?? '').length > 3 ? [ship.join(' ')] : [];
  const quoted = /「(.{2,12})」$/u.exec(name)?.[1];
  return quoted === undefined ? [] : [quoted];
}

function shortForms(text: string, { start, end, type, known }: NameCandidate): string[] {
  const name = text.slice(start, end);
  // The gazetteer has found the known ones wherever they are whole.
  const whole = known.length > 0 ? [] : [name];
  return [...whole, ...(SHORT_FORMS[type]?.(name) ?? [])].filter(
    (form) => form.length > 1 && !/^\d+$/u.test(form),
  );
}
