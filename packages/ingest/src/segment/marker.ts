/** The sign at the head of a line. */
export interface Marker {
  readonly type: 'heading' | 'bullet' | 'number' | 'note';
  /** Signs of one class stand on one level. */
  readonly class: string;
  /** Units of the sign and the space after it. */
  readonly length: number;
  /** Bullets of higher rank stand under those of lower. */
  readonly rank: number;
}

interface Rule {
  readonly type: Marker['type'];
  readonly pattern: RegExp;
  readonly rank: number;
  /** Class where the sign itself is none. */
  readonly class?: string;
}

/** In order: the first that fits. All are tried at the head of a line only. */
const MARKER_RULES: readonly Rule[] = [
  { type: 'note', pattern: /^(?:※ ?|\* ?注|注 ?[:)\d])/u, rank: 3, class: 'note' },
  { type: 'note', pattern: /^\((?:注|備考|訳注|編注|Note:|NB:|N\.B\.)/u, rank: 3, class: 'note' },
  {
    type: 'note',
    pattern:
      /^\((?:Reporting|Editing|Additional reporting|Writing|Compiled|With reporting) (?:by|from) /u,
    rank: 3,
    class: 'note',
  },
  { type: 'note', pattern: /^(?:Note|NB|N\.B\.|Editor's note):/u, rank: 3, class: 'note' },
  { type: 'heading', pattern: /^#{1,6} /u, rank: 0, class: '#' },
  { type: 'heading', pattern: /^[■□◆◇▼▽★☆◎▲△❖] ?/u, rank: 0 },
  { type: 'number', pattern: /^[①-⑳❶-❿] ?/u, rank: 1, class: 'circled' },
  { type: 'number', pattern: /^\(\d{1,2}\) ?/u, rank: 1, class: '(1)' },
  { type: 'number', pattern: /^\d{1,2}\) ?/u, rank: 1, class: '1)' },
  { type: 'number', pattern: /^\d{1,2}\. ?(?!\d)/u, rank: 1, class: '1.' },
  { type: 'number', pattern: /^[IVX]{1,4}\. (?=\p{Lu})/u, rank: 0, class: 'I' },
  {
    type: 'number',
    pattern: /^第[\d一二三四五六七八九十]{1,3}(?:部|章|節)?[ :.]? (?=\p{L})/u,
    rank: 0,
    class: '第',
  },
  { type: 'number', pattern: /^[一二三四五六七八九十]{1,2}[、.] ?/u, rank: 0, class: '一' },
  { type: 'number', pattern: /^\d{1,2} (?=[\p{Lo}「])/u, rank: 0, class: '1' },
  { type: 'number', pattern: /^(?:[a-z]\)|\([a-z]\)|[ア-コ](?:\)|\.| )) ?/u, rank: 2, class: 'a' },
  { type: 'bullet', pattern: /^[●○◉◯] ?/u, rank: 0 },
  { type: 'bullet', pattern: /^[*+] +/u, rank: 1 },
  { type: 'bullet', pattern: /^[・•‣▪▫◦∙⁃▶►▷✓✔] ?/u, rank: 2 },
  { type: 'bullet', pattern: /^[-—] +/u, rank: 2, class: '-' },
  { type: 'bullet', pattern: /^(?:→|⇒|➡|=>|>>) ?/u, rank: 3, class: '→' },
];

// A dash needs no space after it in Japanese (－JSMは): full width keeps it apart.
const TIGHT_DASH = /^[-*](?![-*\d])/u;

/** The sign at the head of a trimmed line; undefined for none. */
export function readMarker(text: string, japanese: boolean): Marker | undefined {
  const head = text.slice(0, 24);
  for (const { type, pattern, rank, class: name } of MARKER_RULES) {
    const match = pattern.exec(head);
    if (match === null) continue;
    // What is printed with a note belongs to it: (注：NDS：…).
    const length = type === 'note' ? 0 : match[0].length;
    return { type, class: name ?? match[0].trim(), length, rank };
  }
  if (japanese && TIGHT_DASH.test(head)) return { type: 'bullet', class: '-', length: 1, rank: 2 };
  return undefined;
}
