import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { check, formatDiagnostic } from '../index.ts';
import { readSource } from './index.ts';

/** Clean records of which the fixtures of the checks are made too. */
export const BASE = join(import.meta.dirname, '../check/fixtures/base');

/** An empty folder of its own for each test of a file. */
export interface ScratchFolder {
  readonly path: string;
  put(name: string, text: string): Promise<void>;
  text(name: string): Promise<string>;
  /** What `check` finds in it, as text. */
  problems(): Promise<string[]>;
}

/** Makes the folder before each test and removes it after. */
export function scratchFolder(): ScratchFolder {
  let path = '';
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), 'briefing-author-'));
  });
  afterEach(() => rm(path, { recursive: true, force: true }));
  return {
    get path() {
      return path;
    },
    async put(name, text) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), text);
    },
    text: (name) => readFile(join(path, name), 'utf8'),
    async problems() {
      const source = await readSource(path, 'data');
      return check(source.records, source).map((one) => formatDiagnostic(one));
    },
  };
}
