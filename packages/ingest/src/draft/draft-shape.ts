import { CLAIM_KINDS, type DraftClaim } from './draft-claim.ts';

type Fields = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown) => typeof value === 'string';
const isCount = (value: unknown) => Number.isSafeInteger(value);
const isMap = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const oneOf = (terms: readonly unknown[]) => (value: unknown) => terms.includes(value);
const maybe = (is: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || is(value);
const shaped = (fields: Fields) => (value: unknown) =>
  isMap(value) && wrongField(Object(value), fields) === undefined;

/** The fields that every reader of a claim relies on; what a value holds is looked at by kind. */
const CLAIM: Fields = {
  id: isText,
  kind: oneOf(CLAIM_KINDS),
  value: isMap,
  entity: maybe(isText),
  candidates: isTexts,
  anchor: shaped({ lines: isText, start: isCount, length: isCount, hash: isText }),
  rule: isText,
  ruleVersion: isCount,
  confidence: oneOf(['sure', 'likely', 'guess']),
  evidence: isTexts,
  flags: isTexts,
  status: oneOf(['proposed', 'accepted', 'edited', 'rejected', 'deferred']),
};

const VALUES: Readonly<Record<DraftClaim['kind'], Fields>> = {
  entity: { type: isText, name: isText, forms: isTexts, mentions: isCount },
  mention: { type: isText, name: isText },
  date: { printed: isText, date: maybe(isText) },
  event: {
    when: isText,
    status: isText,
    participants: isTexts,
    marks: isTexts,
    place: maybe(isText),
  },
  quotation: { marked: isText, marks: isTexts, speaker: maybe(isText), offices: maybe(isTexts) },
  abbreviation: { short: isText, long: isText, gloss: maybe(isText) },
  link: { url: isText, kind: isText, title: maybe(isText), date: maybe(isText) },
  statement: {
    about: isTexts,
    time: isText,
    modality: isText,
    polarity: isText,
    cues: Array.isArray,
    when: maybe(isText),
  },
};

const HEADER: Fields = {
  text: shaped({ digest: isText, length: isCount, rawDigest: isText, lines: isCount }),
  lang: oneOf(['en', 'ja']),
  published: maybe(isText),
  kinds: isTexts,
  headings: isTexts,
};

/** The name of the first field of a header that is missing or wrong; undefined for a header. */
export function wrongInHeader(value: Readonly<Record<string, unknown>>): string | undefined {
  return wrongField(value, HEADER);
}

/** The name of the first field of a claim that is missing or wrong; undefined for a claim. */
export function wrongInClaim(value: Readonly<Record<string, unknown>>): string | undefined {
  const wrong = wrongField(value, CLAIM);
  if (wrong !== undefined) return wrong;
  const inside = wrongField(Object(value.value), VALUES[value.kind as DraftClaim['kind']]);
  return inside === undefined ? undefined : `value.${inside}`;
}

function wrongField(value: Readonly<Record<string, unknown>>, fields: Fields): string | undefined {
  return Object.keys(fields).find((name) => fields[name]?.(value[name]) !== true);
}
