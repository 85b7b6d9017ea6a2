import type { LocalizedText } from '@briefing/model/dataset';
import { type DataSource, openData } from '../data/data-source.ts';
import { findKind } from '../data/find-kind.ts';
import { paragraph } from '../output/layout.ts';
import { span } from '../output/span.ts';
import { type TableColumn, table } from '../output/table.ts';
import { defineSubcommand, type Outcome } from './command.ts';

export const command = defineSubcommand({
  options: {
    kind: {
      type: 'positional',
      about: {
        en: 'kind of record, such as event, person, claim; all kinds with their counts when absent',
        ja: 'レコードの種類(event、person、claim など)。省略時は全種類と件数',
      },
    },
    columns: {
      type: 'string',
      value: 'name,name',
      about: {
        en: 'show these columns; the default is as many as fit',
        ja: '表示する列。省略時は幅に収まるだけ',
      },
    },
  },
  examples: [
    { line: 'briefing list', does: { en: 'every kind, with counts', ja: '全種類と件数' } },
    { line: 'briefing list event', does: { en: 'every event', ja: '出来事の一覧' } },
    {
      line: 'briefing list claim --columns review.verdict,when',
      does: { en: 'claims with verdict and date', ja: '主張を判定と日付付きで' },
    },
    {
      line: "briefing list source --json | jq '.data.records[].url'",
      does: { en: 'the addresses of all sources', ja: '全出典のアドレス' },
    },
  ],
  async run({ data, kind, columns }, context) {
    const source = await openData(context, data);
    if (kind === undefined) return listKinds(source);
    const description = findKind(source.catalog, kind);
    // Dates and captions are loaded for records only: the list of kinds is the first thing a reader tries.
    const { listRecords } = await import('../records/list-records.ts');
    return listRecords(source, description, columns);
  },
});

function listKinds({ catalog, counts }: DataSource): Outcome {
  const counted = counts();
  const rows = catalog.kinds.map((kind) => ({ ...kind, count: counted.get(kind.kind) ?? 0 }));
  return {
    data: {
      kinds: rows.map(({ kind, label, plural, description, count }) => ({
        kind,
        count,
        label,
        plural,
        description,
      })),
    },
    render(view) {
      const columns: TableColumn[] = [
        { title: KIND[view.lang] },
        { title: RECORDS[view.lang], align: 'right' },
        { title: NAME[view.lang] },
        { title: ABOUT[view.lang], least: 24 },
      ];
      const cells = rows.map(({ kind, count, plural, description }) =>
        [kind, String(count), plural[view.lang], description[view.lang]].map((text) => [
          span(text),
        ]),
      );
      return {
        lines: table(columns, cells, view).lines,
        notes: [[], ...paragraph([span(NEXT[view.lang], 'faint')], view)],
      };
    },
  };
}

const KIND: LocalizedText = { en: 'kind', ja: '種類' };
const RECORDS: LocalizedText = { en: 'records', ja: '件数' };
const NAME: LocalizedText = { en: 'name', ja: '名称' };
const ABOUT: LocalizedText = { en: 'what it is', ja: '説明' };
const NEXT: LocalizedText = {
  en: 'briefing list <kind> lists the records of a kind; briefing show <id> shows one.',
  ja: 'briefing list <kind> で種類ごとに一覧、briefing show <id> で一件を表示します。',
};
