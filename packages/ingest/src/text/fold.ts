/**
 * A text as the grammars read it: widths, spaces and dashes folded, ignorable characters gone, marks
 * composed with their letters. `starts` and `ends` hold, for every UTF-16 unit, the raw code points it
 * was made from.
 */
export interface FoldedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const DELETED = 0;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Folds a raw text. Unlike the normal form of anchors it keeps line ends, single spaces, curly quotation
 * marks and the em dash, which the grammars need; enclosed numerals stay as they are (①12日 is the 12th).
 */
export function foldText(raw: string): FoldedText {
  const units = new Uint16Array(raw.length);
  const starts = new Uint32Array(raw.length);
  const ends = new Uint32Array(raw.length);
  let length = 0;
  let point = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdfff) {
      const low = code < 0xdc00 ? raw.charCodeAt(at + 1) : Number.NaN;
      const paired = low >= 0xdc00 && low <= 0xdfff;
      units[length] = paired ? code : 0xfffd;
      starts[length] = point;
      ends[length] = point + 1;
      length += 1;
      if (paired) {
        units[length] = low;
        starts[length] = point;
        ends[length] = point + 1;
        length += 1;
        at += 1;
      }
      point += 1;
      continue;
    }
    // CRLF and CR end a line as LF does; the CR of a CRLF is dropped.
    const folded =
      code === CARRIAGE_RETURN
        ? raw.charCodeAt(at + 1) === LINE_FEED
          ? DELETED
          : LINE_FEED
        : foldUnit(code);
    if (isMark(folded) && length > 0) {
      const composed = compose(units[length - 1] ?? 0, folded);
      if (composed !== undefined) {
        units[length - 1] = composed;
        ends[length - 1] = point + 1;
        point += 1;
        continue;
      }
    }
    if (folded !== DELETED) {
      units[length] = folded;
      starts[length] = point;
      ends[length] = point + 1;
      length += 1;
    }
    point += 1;
  }
  return {
    text: decodeUnits(units.subarray(0, length)),
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
  };
}

/** The folded form of one UTF-16 unit that is no surrogate; 0 for a character to delete. */
function foldUnit(code: number): number {
  if (code < 0x80) return code === 0x09 || code === 0x0b || code === 0x0c ? 0x20 : code;
  table ??= buildTable();
  return table[code] ?? code;
}

let table: Uint16Array | undefined;

/** NFKC must not touch these: ①12日 would become 112日 and 10² would become 102 (as in `briefing-text/1`). */
const ENCLOSED = /[\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u209F\u2460-\u24FF\u2776-\u2793]/u;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const SPACE = /\p{White_Space}/u;
const FOLDED: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
  '\uFF0D': '-',
  '\u2015': '\u2014',
  '\u301C': '~',
  '\uFF5E': '~',
  '\u201E': '\u201C',
  '\u201F': '\u201C',
  '\u201A': '\u2018',
  // No line ends by `briefing-text/1`, whose line numbers these must match.
  '\u2028': ' ',
  '\u2029': ' ',
  '\u0085': ' ',
  // Half-width voicing marks compose with the letter before them.
  '\uFF9E': '\u3099',
  '\uFF9F': '\u309A',
  // NFKC would give a space and a combining mark.
  '\u00A8': '\u00A8',
  '\u00AF': '\u00AF',
  '\u00B4': "'",
  '\u00B8': '\u00B8',
  '\u309B': '\u309B',
  '\u309C': '\u309C',
};

function buildTable(): Uint16Array {
  const built = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) {
    built[code] = code;
    // Kanji, kana letters and Hangul syllables fold to themselves; skipping them makes loading quick.
    if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x3400 && code <= 0xd7ff)) continue;
    if (code >= 0xd800 && code <= 0xf8ff) continue;
    const char = String.fromCharCode(code);
    const fixed = FOLDED[char];
    if (fixed !== undefined) built[code] = fixed.charCodeAt(0);
    else if (code < 0x80 || ENCLOSED.test(char)) continue;
    else if (IGNORABLE.test(char)) built[code] = DELETED;
    else if (SPACE.test(char)) built[code] = 0x20;
    else {
      const compatible = char.normalize('NFKC');
      if (compatible.length === 1) built[code] = compatible.charCodeAt(0);
    }
  }
  return built;
}

function isMark(code: number): boolean {
  return (code >= 0x0300 && code <= 0x036f) || code === 0x3099 || code === 0x309a;
}

function compose(letter: number, mark: number): number | undefined {
  const composed = String.fromCharCode(letter, mark).normalize('NFC');
  return composed.length === 1 ? composed.charCodeAt(0) : undefined;
}

// String.fromCharCode takes its units as arguments, of which engines allow a limited number.
const CHUNK = 8192;

function decodeUnits(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) {
    text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  }
  return text;
}
