import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDataset } from '@briefing/model/source';

/** Folder of the invented datasets. */
export const FIXTURES = join(import.meta.dirname, '../../tests/fixtures');

/** A copy of the invented dataset `lantern` that a test may spoil. */
export function copyLantern(): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-lantern-'));
  cpSync(join(FIXTURES, 'lantern'), folder, { recursive: true });
  return folder;
}

/** The invented dataset as JSON files, in the form of the bundled one; `change` may alter the text of each. */
export async function compileLantern(change = (text: string) => text): Promise<string> {
  const { parts, diagnostics } = await loadDataset(join(FIXTURES, 'lantern/source'));
  if (parts === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  const { catalog, records, redirects = {} } = parts;
  const kinds = catalog.kinds.map(({ kind }) => {
    const own = records.filter((record) => record.kind === kind);
    return { kind, own };
  });
  const files = new Map<string, string>([
    ['catalog.json', JSON.stringify(catalog)],
    ['redirects.json', JSON.stringify(redirects)],
    ...kinds.map(({ kind, own }): [string, string] => [
      `${kind}.json`,
      change(JSON.stringify(Object.fromEntries(own.map((record) => [record.id, record])))),
    ]),
  ]);
  const manifest = {
    records: records.length,
    counts: Object.fromEntries(kinds.map(({ kind, own }) => [kind, own.length])),
    files: Object.fromEntries(
      [...files].map(([name, text]) => [
        name,
        { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') },
      ]),
    ),
  };
  const folder = join(mkdtempSync(join(tmpdir(), 'briefing-bundled-')), 'dist');
  mkdirSync(folder);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
