import type { AnyRecord, Dataset, Kind, KindDescription } from '@briefing/model/dataset';
import { fieldValues } from '../../records/field-values.ts';
import { describeKind, recordsOfKind } from '../../records/kind-of.ts';

/** A column of a list, as the catalog declares it. */
export type ListColumn = KindDescription['columns'][number];

/** Columns beside the name that a table has room for on a desk screen. */
const room = 4;

/** Columns that say most, where they are not the first four of the catalog. */
const preferred: Partial<Readonly<Record<Kind, readonly string[]>>> = {
  event: ['when', 'type', 'places'],
  place: ['type', 'partOf', 'zone'],
  tenure: ['when', 'observed'],
};

/** The columns of the list of a kind: those that hold a value in some record, as many as there is room for. */
export function listColumns(dataset: Dataset, kind: Kind): ListColumn[] {
  const { columns, caption } = describeKind(dataset, kind);
  const choice = preferred[kind];
  const chosen =
    choice === undefined
      ? columns.filter(({ path }) => !caption.includes(path))
      : choice.flatMap((path) => columns.filter((column) => column.path === path));
  return chosen
    .filter(({ path }) =>
      recordsOfKind(dataset, kind).some((record) => fieldValues(dataset, record, path).length > 0),
    )
    .slice(0, room);
}

/** The records of a kind: those with a date by date, the others as they stand in the dataset. */
export function listRecords(dataset: Dataset, kind: Kind): AnyRecord[] {
  const dated = dataset.timeline({ kinds: [kind] }).map(({ id }) => id);
  const place = new Map([...new Set(dated)].map((id, index) => [id, index]));
  const order = (record: AnyRecord) => place.get(record.id) ?? place.size;
  return recordsOfKind(dataset, kind).sort((a, b) => order(a) - order(b));
}
