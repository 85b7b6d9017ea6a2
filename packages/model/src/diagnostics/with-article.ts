/** An English noun with its article, told by the first letter: the names of kinds and types hide no silent one. */
export function withArticle(noun: string): string {
  return `${/^[aeio]/iu.test(noun) ? 'an' : 'a'} ${noun}`;
}
