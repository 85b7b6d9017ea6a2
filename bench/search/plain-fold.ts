/**
 * Folding as the oracle does it, written apart from the engine's: built-in NFKC, lower case, hiragana,
 * anything else a space. Enough for the made-up records, which have no accents, old forms or initials.
 */
export function plainFold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

const JOINED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々]';
const TOKEN = new RegExp(`${JOINED}+|(?:(?!${JOINED})[^ ])+`, 'gu');
const STARTS_JOINED = new RegExp(`^${JOINED}`, 'u');

/** Runs of Japanese and words of other text, folded. */
export function tokens(text: string): { text: string; joined: boolean }[] {
  const found = plainFold(text).match(TOKEN) ?? [];
  return Array.from(found, (token) => ({ text: token, joined: STARTS_JOINED.test(token) }));
}

/** What a bigram index is given: every two characters of Japanese, single ones, and whole words. */
export function bigrams(text: string): string[] {
  return tokens(text).flatMap(({ text: run, joined }) => {
    if (!joined || run.length === 1) return [run];
    return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
  });
}
