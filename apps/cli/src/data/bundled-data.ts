import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyRecord, Catalog, LocalizedText, Redirect } from '@briefing/model/dataset';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import type { DataSource } from './data-source.ts';

/** The parts of the bundled manifest that commands use. */
export interface BundledManifest {
  readonly counts: Readonly<Record<string, number>>;
  readonly records: number;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** Opens the bundled dataset; the files of a kind are read when a command needs them. */
export function openBundled(context: Context): DataSource {
  const catalog = readBundled<Catalog>(context, 'catalog.json');
  const kinds = catalog.kinds.map(({ kind }) => kind);
  return {
    catalog,
    isBundled: true,
    counts() {
      const { counts } = readBundled<BundledManifest>(context, 'manifest.json');
      return new Map(kinds.map((kind) => [kind, counts[kind] ?? 0]));
    },
    async dataset(wanted = kinds) {
      const { createDataset } = await import('@briefing/model/dataset');
      const named = new Set(wanted);
      const records = kinds
        .filter((kind) => named.has(kind))
        .flatMap((kind) =>
          Object.values(readBundled<Record<string, AnyRecord>>(context, `${kind}.json`)),
        );
      const redirects = readBundled<Record<string, Redirect>>(context, 'redirects.json');
      return createDataset({ catalog, records, redirects });
    },
  };
}

/** Reads one file of the bundled dataset; throws Failure when it is missing or broken. */
export function readBundled<T>(context: Context, name: string): T {
  try {
    // The build wrote and hashed the file; `briefing check` compares the hashes.
    return JSON.parse(readFileSync(join(context.bundledFolder(), name), 'utf8')) as T;
  } catch (cause) {
    throw damaged(name, cause);
  }
}

/** The installation lacks a file, or the file is not what was published. */
export function damaged(name: string, cause?: unknown): Failure {
  return new Failure(EXIT.internal, DAMAGED(name), { hint: REINSTALL, cause });
}

const DAMAGED = (name: string): LocalizedText => ({
  en: `The installation is damaged: ${name} of the bundled dataset is missing or broken.`,
  ja: `インストールが壊れています。同梱データの ${name} がないか、内容が違います。`,
});
const REINSTALL: LocalizedText = {
  en: 'Install it again; in the source repository, run pnpm build.',
  ja: '再インストールしてください。ソースリポジトリでは pnpm build を実行します。',
};
