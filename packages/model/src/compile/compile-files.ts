import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { coverageSummaries } from '../claims/coverage-summary.ts';
import type { DatasetParts } from '../dataset/dataset.ts';
import { jsonSchemas } from '../json-schema.ts';
import { indexModule } from './index-module.ts';
import { kindModule } from './kind-module.ts';

/** What a compiled dataset says of itself. */
export interface ManifestLabel {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** Every file of the published dataset by name; the same parts and label give the same bytes. */
export function compileFiles(parts: DatasetParts, label: ManifestLabel): Map<string, string> {
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
  files.set('manifest.json', json(manifestOf(parts, label, files)));
  return files;
}

/** What the dataset holds: counts, coverage and a digest of every data file. */
function manifestOf(
  { catalog, records }: DatasetParts,
  { name, version, license }: ManifestLabel,
  files: ReadonlyMap<string, string>,
) {
  const claims = records.filter((record) => record.kind === 'claim');
  const counts = Map.groupBy(records, ({ kind }) => kind as string);
  return {
    manifestVersion: 1,
    name,
    version,
    license,
    records: records.length,
    counts: Object.fromEntries(
      catalog.kinds.map(({ kind }) => [kind, counts.get(kind)?.length ?? 0]),
    ),
    claims: {
      total: claims.length,
      byStanding: countBy(claims.map(({ standing }) => standing)),
      byVerdict: countBy(claims.map(({ review }) => review.verdict)),
    },
    coverage: coverageSummaries(records),
    files: Object.fromEntries(
      [...files]
        .filter(([file]) => file.endsWith('.json'))
        .map(([file, text]) => {
          const bytes = utf8ToBytes(text);
          return [file, { bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) }];
        }),
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

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
