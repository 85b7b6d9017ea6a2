import { passageHash } from '@briefing/model/text';

/** A slug of Latin words: lower-case letters and digits joined by hyphens; undefined where a name has none to make one of. */
export function slugOf(name: string): string | undefined {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/['’.]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  const letters = plain.replaceAll(/[^a-z]/gu, '').length;
  // Of 米海軍研究所USNI only a part is left, which names it well enough; of F-35 too; of 31型 nothing is.
  return letters >= 2 ? plain.slice(0, 60).replace(/-$/u, '') : undefined;
}

/** A slug for a name that has no Latin letters, for the editor to replace; the same name gives the same one. */
export function standInSlug(name: string): string {
  return `new-${passageHash(name).slice(0, 8)}`;
}
