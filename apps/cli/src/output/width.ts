import { createRequire } from 'node:module';
import { isAscii, isPlain, plainWidth } from './plain-character.ts';

/** Measures text in terminal columns. */
export type Measure = (text: string) => number;

type StringWidth = (text: string, options: { readonly ambiguousIsNarrow: boolean }) => number;

let stringWidth: StringWidth | undefined;

/**
 * Columns that text takes, by grapheme and East Asian Width. Ambiguous characters (※, –, …) count 1, as in modern
 * terminals; 2 where the reader's terminal draws them wide.
 */
export function measureWith(ambiguousWidth: 1 | 2): Measure {
  const options = { ambiguousIsNarrow: ambiguousWidth === 1 };
  return (text) => {
    if (isAscii(text)) return text.length;
    if (options.ambiguousIsNarrow && isPlain(text)) return plainWidth(text);
    // Loading it doubles the start-up time, and few texts need it.
    stringWidth ??= loadStringWidth();
    return stringWidth(text, options);
  };
}

function loadStringWidth(): StringWidth {
  const module: { default: StringWidth } = createRequire(import.meta.url)('string-width');
  return module.default;
}
