import { createCatalog } from './catalog/create-catalog.ts';
import type { DatasetParts } from './dataset/dataset.ts';
import type { KindDefinition } from './kinds/define-kind.ts';
import { kinds } from './kinds/index.ts';
import type { AnyRecord, Redirect } from './kinds/records.ts';
import type { SourceRecord } from './source/source-record.ts';

/**
 * The published form of checked records: id, kind, authored fields in schema order and derived fields,
 * by kind and then in file order. Throws what zod throws when a record was not checked first.
 */
export function publish(
  records: readonly SourceRecord[],
  redirects: Readonly<Record<string, Redirect>> = {},
): DatasetParts {
  const values = new Map(records.map(({ id, value }) => [id, value]));
  const lookup = (id: string) => values.get(id) as Readonly<Record<string, unknown>> | undefined;
  const published = kinds.flatMap((kind) => {
    const definition = kind as unknown as KindDefinition;
    return records
      .filter((record) => record.kind === kind.kind)
      .map((record) => {
        const authored = definition.schema.parse(record.value);
        const derived = definition.derived?.compute(authored, lookup);
        return { id: record.id, kind: kind.kind, ...authored, ...derived } as AnyRecord;
      });
  });
  return { catalog: createCatalog(), records: published, redirects };
}
