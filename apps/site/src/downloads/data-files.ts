import { createHash } from 'node:crypto';
import { jsonSchemas } from '@briefing/model';
import type { AnyRecord, DatasetParts } from '@briefing/model/dataset';

/** A file of the dataset as the site serves it below `/data/`. */
export interface DataFile {
  readonly name: string;
  readonly text: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The JSON files of a dataset in the form in which the package carries them: the same parts give the same bytes. */
export function dataFiles({ catalog, records, redirects = {} }: DatasetParts): DataFile[] {
  const byKind: ReadonlyMap<string, readonly AnyRecord[]> = Map.groupBy(
    records,
    ({ kind }) => kind,
  );
  const contents: (readonly [string, unknown])[] = [
    ...catalog.kinds.map(
      ({ kind }) =>
        [
          `${kind}.json`,
          Object.fromEntries((byKind.get(kind) ?? []).map((record) => [record.id, record])),
        ] as const,
    ),
    ['catalog.json', catalog],
    ['redirects.json', redirects],
    ...(['published', 'authored'] as const).flatMap((shape) =>
      Object.entries(jsonSchemas(shape)).map(
        ([kind, schema]) => [`schema/${shape}/${kind}.json`, schema] as const,
      ),
    ),
  ];
  return contents.map(([name, content]) => {
    const text = `${JSON.stringify(content, null, 1)}\n`;
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { name, text, bytes: Buffer.byteLength(text), sha256 };
  });
}

/** Address of a file of the dataset. */
export function dataFilePath({ name }: Pick<DataFile, 'name'>): string {
  return `/data/${name}`;
}
