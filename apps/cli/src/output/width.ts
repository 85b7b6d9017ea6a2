import stringWidth from 'string-width';

/** Measures text in terminal columns. */
export type Measure = (text: string) => number;

/**
 * Columns that text takes, by grapheme and East Asian Width. Ambiguous characters (※, –, …) count 1, as in modern
 * terminals; 2 where the reader's terminal draws them wide.
 */
export function measureWith(ambiguousWidth: 1 | 2): Measure {
  const options = { ambiguousIsNarrow: ambiguousWidth === 1 };
  return (text) => stringWidth(text, options);
}
