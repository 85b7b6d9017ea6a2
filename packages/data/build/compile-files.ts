import { createHash } from 'node:crypto';
import { coverageSummaries, type DatasetParts, jsonSchemas } from '@briefing/model';
import packageJson from '../package.json' with { type: 'json' };
import { indexModule } from './index-module.ts';
import { kindModule } from './kind-module.ts';

/** Every file of the published dataset by name; the same parts give the same bytes. */
export function compileFiles(parts: DatasetParts): Map<string, string> {
  const files = new Map<string, string>();
  const byKind = Map.groupBy(parts.records, ({ kind }) => kind);
  for (const { kind } of parts.catalog.kinds) {
    const records = byKind.get(kind as never) ?? [];
    files.set(
      `${kind}.json`,
      json(Object.fromEntries(records.map((record) => [record.id, record]))),
    );
    const { js, dts } = kindModule(kind, records);
    files.set(`${kind}.js`, js);
    files.set(`${kind}.d.ts`, dts);
  }
  files.set('catalog.json', json(parts.catalog));
  files.set('redirects.json', json(parts.redirects ?? {}));
  for (const shape of ['authored', 'published'] as const) {
    for (const [kind, schema] of Object.entries(jsonSchemas(shape))) {
      files.set(`schema/${shape}/${kind}.json`, json(schema));
    }
  }
  const { js, dts } = indexModule(parts.catalog);
  files.set('index.js', js);
  files.set('index.d.ts', dts);
  files.set('manifest.json', json(manifestOf(parts, files)));
  return files;
}

/** What the package holds: counts, coverage and a digest of every data file. */
function manifestOf({ catalog, records }: DatasetParts, files: ReadonlyMap<string, string>) {
  const claims = records.filter((record) => record.kind === 'claim');
  return {
    manifestVersion: 1,
    name: packageJson.name,
    version: packageJson.version,
    license: packageJson.license,
    records: records.length,
    counts: Object.fromEntries(
      catalog.kinds.map(({ kind }) => [
        kind,
        records.filter((record) => record.kind === kind).length,
      ]),
    ),
    claims: {
      total: claims.length,
      byStanding: countBy(claims.map(({ standing }) => standing)),
      byVerdict: countBy(claims.map(({ review }) => review.verdict)),
    },
    coverage: coverageSummaries(records),
    files: Object.fromEntries(
      [...files]
        .filter(([name]) => name.endsWith('.json'))
        .map(([name, text]) => [name, { bytes: Buffer.byteLength(text), sha256: sha256(text) }]),
    ),
  };
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts = Map.groupBy(values, (value) => value);
  return Object.fromEntries(
    [...counts]
      .map(([value, all]) => [value, all.length] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
