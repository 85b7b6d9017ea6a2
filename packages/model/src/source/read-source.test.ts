import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../index.ts';
import { loadDataset, readSource } from './index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefing-source-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), content);
}

async function problems(): Promise<string> {
  const { diagnostics } = await readSource(folder, 'data');
  return diagnostics.map((one) => formatDiagnostic(one)).join('\n');
}

const person = 'name:\n  en: Ito Mei\n  ja: 伊藤芽衣\nsources:\n  - source/note\n';

describe('reading a folder of YAML', () => {
  it('takes id and kind from the path and places from the text', async () => {
    await put('person/ito-mei.yaml', person);
    const { records, diagnostics } = await readSource(folder, 'data');
    expect(diagnostics).toEqual([]);
    expect(records).toMatchObject([{ id: 'person/ito-mei', kind: 'person' }]);
    expect(records[0]?.locate('/sources/0')).toEqual({
      file: 'data/person/ito-mei.yaml',
      line: 5,
      column: 5,
    });
  });

  it('reads a list file as one record an entry', async () => {
    await put('claim/ports.yaml', '- id: "001"\n  text: a\n- id: "002"\n  text: b\n');
    const { records } = await readSource(folder, 'data');
    expect(records.map(({ id, value }) => [id, value])).toEqual([
      ['claim/ports/001', { text: 'a' }],
      ['claim/ports/002', { text: 'b' }],
    ]);
    expect(records[1]?.locate('/text').line).toBe(4);
  });

  it('reads a moved or split record as a redirect', async () => {
    await put('person/old.yaml', 'moved: person/ito-mei\n');
    await put('person/both.yaml', 'split: [person/a, person/b]\n');
    const { records, redirects } = await readSource(folder, 'data');
    expect(records).toEqual([]);
    expect(redirects).toEqual({
      'person/both': { split: ['person/a', 'person/b'] },
      'person/old': { moved: 'person/ito-mei' },
    });
  });

  it('reports a file that cannot be read and reads the rest', async () => {
    await put('person/ito-mei.yaml', person);
    await put('person/broken.yaml', 'name: { en: A\nsources: [\n');
    await put('person/double.yaml', 'name: a\nname: b\n');
    await put('person/alias.yaml', 'name: &x a\nnote: *x\n');
    await put('person/tagged.yaml', 'name: !secret a\n');
    await put('person/Bad Name.yaml', person);
    await put('person/latin.yaml', Uint8Array.from([0x6e, 0x3a, 0x20, 0x83, 0x65]));
    await put('persn/x.yaml', person);
    expect((await readSource(folder, 'data')).records).toHaveLength(1);
    expect(await problems()).toMatchSnapshot();
  });

  it('publishes nothing when there is an error', async () => {
    await put('person/ito-mei.yaml', person);
    const loaded = await loadDataset(folder, 'data');
    expect(loaded.parts).toBeUndefined();
    expect(loaded.diagnostics.map(({ code }) => code)).toEqual([
      'references/unreferenced',
      'references/unknown-target',
    ]);
  });
});
