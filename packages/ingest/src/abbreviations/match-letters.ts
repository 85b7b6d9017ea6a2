/**
 * Where the words begin that a short form abbreviates (Schwartz and Hearst 2003): its letters stand in the
 * text before `end` in order, the first at the beginning of a word. Undefined when they do not.
 */
export function matchLetters(
  text: string,
  from: number,
  end: number,
  short: string,
): number | undefined {
  const letters = [...short.toLowerCase()].filter((char) => /[\p{L}\p{N}]/u.test(char));
  if (letters.length === 0) return undefined;
  let at = end - 1;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const letter = letters[index];
    while (
      at >= from &&
      (text[at]?.toLowerCase() !== letter || (index === 0 && !startsWord(text, at)))
    )
      at -= 1;
    if (at < from) return undefined;
    at -= 1;
  }
  return at + 1;
}

function startsWord(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
}

/** Whether the initials of a long form spell the short one, small words left out; the best evidence there is. */
export function spellsInitials(long: string, short: string): boolean {
  const initials = (long.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
  const letters = short.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  let next = 0;
  for (const initial of initials) if (initial === letters[next]) next += 1;
  return next === letters.length;
}
