import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../index.ts';
import {
  applyChanges,
  type FileChange,
  previewChanges,
  readSource,
  type SourceFolder,
  workspaceFiles,
} from './index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefing-preview-'));
  const files = workspaceFiles({ name: 'x', version: '0.1.0', license: 'CC0-1.0' });
  const changes = [...files].flatMap(([path, after]) =>
    path.startsWith('source/') && path.endsWith('.yaml')
      ? [{ path: path.slice('source/'.length), before: undefined, after }]
      : [],
  );
  await applyChanges(folder, changes);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What a reader sees of a folder, in an order of its own. */
function seen(source: SourceFolder) {
  const records = source.records.map(({ id, value, file }) => [id, file, JSON.stringify(value)]);
  const findings = check(source.records, source).map(({ code, record }) => `${code} ${record}`);
  return { records: records.sort(), findings: findings.sort(), redirects: source.redirects };
}

describe('a preview of changes', () => {
  const change = (path: string, before: string | undefined, after: string | undefined) =>
    ({ path, before, after }) satisfies FileChange;

  it.each([
    [
      'a new record',
      'place/lumina.yaml',
      () => 'name:\n  en: Lumina\n  ja: ルミナ\ntype: city\nsources:\n  - source/example-text\n',
    ],
    [
      'a changed one',
      'place/exampleton.yaml',
      (text: string) => text.replace('type: city', 'type: town'),
    ],
    ['one that moved', 'place/exampleton.yaml', () => 'moved: place/lumina\n'],
    ['one that is removed', 'person/ana-example.yaml', () => undefined],
    [
      'more claims in a file',
      'claim/example.yaml',
      (text: string) => text + text.replaceAll('id: "00', 'id: "10'),
    ],
    ['a file that cannot be read', 'term/x.yaml', () => 'name: [\n'],
  ])('shows %s as the folder will be read', async (_what, path, edit) => {
    const source = await readSource(folder, 'data');
    const before = source.files.find((file) => file.path === path)?.text;
    const changes = [change(path, before, edit(before ?? ''))];
    const preview = previewChanges(source, 'data', changes);
    await applyChanges(folder, changes);
    expect(seen(preview)).toEqual(seen(await readSource(folder, 'data')));
  });
});
