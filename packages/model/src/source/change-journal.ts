import { posix } from 'node:path';
import { z } from 'zod';

/** Name of the file that stands in a source folder while a change to several files is carried out. */
export const CHANGE_JOURNAL = '.briefing-change.json';

/** What a change still has to do to one file: move its new text into place, or remove it. */
export interface ChangeStep {
  /** Path relative to the folder. */
  readonly path: string;
  readonly remove: boolean;
}

/** The journal of an interrupted change cannot be followed; nothing is done then. */
export class DamagedJournal extends Error {
  override readonly name = 'DamagedJournal';

  constructor() {
    super('The journal of an interrupted change cannot be read.');
  }
}

const schema = z.strictObject({
  version: z.literal(1),
  steps: z.array(z.strictObject({ path: z.string(), remove: z.boolean() })),
});

/** The text of a journal. */
export function journalText(steps: readonly ChangeStep[]): string {
  return `${JSON.stringify({ version: 1, steps }, null, 1)}\n`;
}

/** The steps of a journal; undefined when it is none, or would reach out of its folder. */
export function journalSteps(text: string): readonly ChangeStep[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { data } = schema.safeParse(value);
  return data?.steps.every(({ path }) => isInside(path)) ? data.steps : undefined;
}

function isInside(path: string): boolean {
  const plain = posix.normalize(path);
  return plain === path && plain !== '.' && !posix.isAbsolute(plain) && !plain.startsWith('..');
}
