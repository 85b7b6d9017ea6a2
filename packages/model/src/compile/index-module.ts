import type { Catalog } from '../catalog/catalog.ts';
import { typeName } from './kind-module.ts';

/** The entry module: the parts that `createDataset` takes, and every kind by name. */
export function indexModule({ kinds }: Catalog): { js: string; dts: string } {
  const names = kinds.map(({ kind }) => kind);
  return {
    js: `import catalog from './catalog.json' with { type: 'json' };
import manifest from './manifest.json' with { type: 'json' };
import redirects from './redirects.json' with { type: 'json' };
${names.map((kind) => `import { ${kind} } from './${kind}.js';`).join('\n')}

export { catalog, manifest, redirects };
export {
${names.map((kind) => `  ${kind},`).join('\n')}
};

export const records = [
${names.map((kind) => `  ...Object.values(${kind}),`).join('\n')}
];
`,
    dts: `import type { AnyRecord, Catalog, Redirect } from '@briefing/model/dataset';
${names.map((kind) => `import type { ${typeName(kind)}Id } from './${kind}.js';`).join('\n')}

${names.map((kind) => `export { type ${typeName(kind)}, type ${typeName(kind)}Id, ${kind} } from './${kind}.js';`).join('\n')}

/** Id of any record. */
export type RecordId =${names.map((kind) => `\n  | ${typeName(kind)}Id`).join('')};

/** The kinds as plain data: labels, captions, columns, references. */
export declare const catalog: Catalog;

/** Every record, by kind and then by id. */
export declare const records: readonly AnyRecord[];

/** Where an id went that no longer names a record of its own. */
export declare const redirects: Readonly<Record<string, Redirect>>;

/** Counts, coverage and digests of the data files. */
export declare const manifest: {
  readonly manifestVersion: 1;
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly records: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly claims: {
    readonly total: number;
    readonly byStanding: Readonly<Record<string, number>>;
    readonly byVerdict: Readonly<Record<string, number>>;
  };
  readonly coverage: readonly {
    readonly briefing: string;
    readonly lines: number;
    readonly contentLines: number;
    readonly accounted: number;
    readonly setAside: number;
  }[];
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
};
`,
  };
}
