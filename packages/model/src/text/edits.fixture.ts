/** An edit that leaves every word as it was: the normal form must not notice. */
export interface LayoutEdit {
  readonly name: string;
  readonly apply: (text: string) => string;
}

export const layoutEdits: readonly LayoutEdit[] = [
  { name: 'identical', apply: (text) => text },
  {
    name: 'CRLF, byte order mark and trailing spaces',
    apply: (text) => `\uFEFF${text.replaceAll('\n', '  \u3000\r\n')}`,
  },
  {
    name: 'full-width parentheses, colons, digits and letters',
    apply: (text) =>
      text.replace(/[!-~]/gu, (point) =>
        // A full-width tilde is folded like the wave dash it is taken for.
        String.fromCharCode(point.charCodeAt(0) + 0xfee0),
      ),
  },
  {
    name: 'half-width katakana',
    apply: (text) => text.replaceAll('カナダ', 'ｶﾅﾀﾞ').replaceAll('ベネズエラ', 'ﾍﾞﾈｽﾞｴﾗ'),
  },
  { name: 'decomposed (NFD)', apply: (text) => text.normalize('NFD') },
  { name: 'unwrapped', apply: (text) => text.replaceAll('\n', '') },
  {
    name: 're-wrapped every 40 characters',
    apply: (text) => wrap(text.replaceAll('\n', ''), 40),
  },
  {
    name: 'decomposed and re-wrapped every 7 characters',
    apply: (text) => wrap(text.normalize('NFD').replaceAll('\n', ''), 7),
  },
  {
    name: 'no-break and zero-width spaces',
    apply: (text) => [...text].join('\u200B').replaceAll(' ', '\u00A0'),
  },
  {
    name: 'typographic dashes and quotation marks',
    apply: (text) => text.replaceAll('-', '\u2010').replaceAll('"', '\u201D'),
  },
];

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`.{${width}}`, 'gsu'), '$&\n');
}

/** Moves the last line that says something to the top, as a web page puts its lead. */
export function leadToTop(text: string): string {
  const lines = text.trimEnd().split('\n');
  return `${[lines.at(-1), ...lines.slice(0, -1)].join('\n')}\n`;
}

/** A paragraph that has nothing to do with any sample. */
export const insertedParagraph = '【広告】浜辺のパン屋、週末だけ開店。Fresh rolls at dawn!';

/** Puts the paragraph before a raw line, from 1. */
export function insertParagraph(text: string, line: number): string {
  return text
    .split('\n')
    .toSpliced(line - 1, 0, insertedParagraph)
    .join('\n');
}

/** Replaces one code point by a mark that no sample holds. */
export function replacePoint(text: string, offset: number): string {
  return [...text].with(offset, '〓').join('');
}
