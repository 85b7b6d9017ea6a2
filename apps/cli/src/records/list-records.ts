import type { KindDescription, LocalizedText } from '@briefing/model/dataset';
import { usageFailure } from '../arguments/usage-failure.ts';
import type { Outcome } from '../commands/command.ts';
import type { DataSource } from '../data/data-source.ts';
import { datasetFor } from '../data/needed-kinds.ts';
import { recordsOf } from '../data/records-of.ts';
import { paragraph } from '../output/layout.ts';
import { type Line, span } from '../output/span.ts';
import type { Table } from '../output/table.ts';
import type { View } from '../output/view.ts';
import { COMFORTABLE, NARROW, recordTables } from './record-tables.ts';

type Column = KindDescription['columns'][number];

/** The columns asked for, by their paths; when none are, all that the name of a record does not already say. Throws Failure for one that does not exist. */
function chooseColumns(
  { kind, caption, columns }: KindDescription,
  asked: string | undefined,
): readonly Column[] {
  if (asked === undefined) return columns.filter(({ path }) => !caption.includes(path));
  return asked.split(',').map((name) => {
    const found = columns.find(({ path }) => path === name.trim());
    if (found !== undefined) return found;
    const paths = columns.map(({ path }) => path);
    const list = paths.join(', ');
    throw usageFailure(
      {
        en: `${kind} has no column ${name}. Its columns are ${list}.`,
        ja: `${kind} に列 ${name} はありません。列: ${list}`,
      },
      name,
      paths,
    );
  });
}

/** The records of a kind as a table with the columns asked for, or as many as fit. Throws Failure for a column the kind does not have. */
export async function listRecords(
  source: DataSource,
  kind: KindDescription,
  asked: string | undefined,
): Promise<Outcome> {
  const columns = chooseColumns(kind, asked);
  const widths = asked === undefined ? COMFORTABLE : NARROW;
  const paths = [...kind.caption, ...columns.map(({ path }) => path)];
  const dataset = await datasetFor(source, kind.kind, paths);
  const records = recordsOf(dataset, kind.kind);
  return {
    data: { kind: kind.kind, count: records.length, records },
    render(view) {
      const tables = recordTables(dataset, { kind, columns, records, widths }, view);
      return {
        lines: tables.flatMap(({ title, lines }, index) => [
          ...(index === 0 ? [] : [[]]),
          ...title,
          ...lines,
        ]),
        notes: leftOutNote(tables, view),
      };
    },
  };
}

function leftOutNote(tables: readonly Table[], view: View): Line[] {
  const names = [...new Set(tables.flatMap(({ leftOut }) => leftOut))];
  if (names.length === 0) return [];
  return [[], ...paragraph([span(LEFT_OUT(names)[view.lang], 'faint')], view)];
}

const LEFT_OUT = (names: readonly string[]): LocalizedText => ({
  en: `No room for: ${names.join(', ')}. Widen the terminal, choose with --columns, or use --json.`,
  ja: `幅の都合で省いた列: ${names.join('、')}。端末を広げるか、--columns で選ぶか、--json を使います。`,
});
