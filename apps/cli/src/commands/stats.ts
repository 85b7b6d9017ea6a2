import type { Dataset, LocalizedText } from '@briefing/model/dataset';
import { openData } from '../data/data-source.ts';
import { labelled, section } from '../output/layout.ts';
import { type Line, span } from '../output/span.ts';
import { table } from '../output/table.ts';
import { claimsOf } from '../passages/choose-briefing.ts';
import { type Ledger, ledgerOfRecord } from '../passages/ledger.ts';
import { createRecordReader, type RecordReader } from '../records/record-reader.ts';
import { type CrossCount, crossCount } from '../statistics/cross-count.ts';
import { crossTable } from '../statistics/cross-table.ts';
import { defineSubcommand } from './command.ts';

export const command = defineSubcommand({
  options: {},
  examples: [
    { line: 'briefing stats', does: { en: 'the dataset in numbers', ja: 'データセットの集計' } },
    {
      line: "briefing stats --json | jq '.data.claims.byVerdict'",
      does: { en: 'claims by verdict', ja: '判定別の主張の数' },
    },
  ],
  async run({ data }, context) {
    const source = await openData(context, data);
    const dataset = await source.dataset(['briefing', 'claim', 'source']);
    const statistics = statisticsOf(dataset, Object.fromEntries(source.counts()));
    const { records, kinds, claims, sources } = statistics;
    return {
      data: {
        records,
        kinds,
        claims: {
          total: claims.total,
          byStanding: claims.rows,
          byVerdict: claims.columns,
          byStandingAndVerdict: claims.counts,
        },
        coverage: statistics.coverage,
        sources: {
          total: sources.total,
          byType: sources.rows,
          byReliability: sources.columns,
          byTypeAndReliability: sources.counts,
        },
      },
      render: (view) => ({ lines: page(createRecordReader(dataset, view), statistics) }),
    };
  },
});

type BriefingCoverage = Pick<
  Ledger,
  'lines' | 'contentLines' | 'accounted' | 'claimed' | 'unaccounted'
> & { readonly briefing: string };

interface Statistics {
  readonly records: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly claims: CrossCount;
  readonly coverage: readonly BriefingCoverage[];
  readonly sources: CrossCount;
}

function statisticsOf(dataset: Dataset, kinds: Readonly<Record<string, number>>): Statistics {
  const terms = (vocabulary: string) => Object.keys(dataset.catalog.vocabularies[vocabulary] ?? {});
  const claims = dataset.all('claim');
  return {
    records: Object.values(kinds).reduce((sum, count) => sum + count, 0),
    kinds,
    claims: crossCount(
      claims.map(({ standing, review }) => [standing, review.verdict]),
      terms('standing'),
      terms('verdict'),
    ),
    coverage: dataset.all('briefing').map((briefing) => {
      const ledger = ledgerOfRecord(briefing, claimsOf(dataset, briefing));
      const { lines, contentLines, accounted, claimed, unaccounted } = ledger;
      return { briefing: briefing.id, lines, contentLines, accounted, claimed, unaccounted };
    }),
    sources: crossCount(
      dataset.all('source').map(({ type, reliability }) => [type, reliability]),
      terms('source-type'),
      terms('reliability'),
    ),
  };
}

function page(
  reader: RecordReader,
  { records, kinds, claims, coverage, sources }: Statistics,
): Line[] {
  const { view } = reader;
  const { lang } = view;
  const kindRows = Object.entries(kinds).map(([kind, count]) => [
    [span(kind)],
    [span(String(count))],
    [span(reader.kind(kind)?.plural[lang] ?? kind)],
  ]);
  const heads = [
    { title: KIND[lang] },
    { title: RECORDS[lang], align: 'right' as const },
    { title: NAME[lang] },
  ];
  return [
    [span(RECORDS_TITLE[lang], 'heading'), span(`  ${records}`)],
    ...table(heads, kindRows, view).lines,
    ...section(
      CLAIMS[lang],
      crossTable(reader, {
        counts: claims,
        title: STANDING[lang],
        rows: { vocabulary: 'standing', path: 'standing' },
        columns: { vocabulary: 'verdict', path: 'review.verdict' },
      }),
    ),
    ...section(
      COVERAGE[lang],
      labelled(
        coverage.map((one) => ({
          label: one.briefing,
          value: [[span(coverageText(one)[lang])]],
        })),
        view,
      ),
    ),
    ...section(
      SOURCES[lang],
      crossTable(reader, {
        counts: sources,
        title: TYPE[lang],
        rows: { vocabulary: 'source-type', path: 'type' },
        // The letter of the Admiralty scale is its name; the words are in `show source/…`.
        columns: { vocabulary: 'reliability', path: 'reliability', head: (_, term) => term },
      }),
    ),
  ];
}

function coverageText({ contentLines, accounted, claimed }: BriefingCoverage): LocalizedText {
  const setAside = accounted - claimed;
  return {
    en: `${accounted} of ${contentLines} content lines accounted for: ${claimed} claimed, ${setAside} set aside`,
    ja: `内容のある${contentLines}行のうち${accounted}行を処理済み(主張あり${claimed}、対象外${setAside})`,
  };
}

const KIND: LocalizedText = { en: 'kind', ja: '種類' };
const RECORDS: LocalizedText = { en: 'records', ja: '件数' };
const NAME: LocalizedText = { en: 'name', ja: '名称' };
const STANDING: LocalizedText = { en: 'standing', ja: '位置づけ' };
const TYPE: LocalizedText = { en: 'type', ja: '種別' };
const RECORDS_TITLE: LocalizedText = { en: 'Records', ja: 'レコード' };
const CLAIMS: LocalizedText = { en: 'Claims by standing and verdict', ja: '主張(位置づけ×判定)' };
const COVERAGE: LocalizedText = { en: 'Coverage', ja: '網羅状況' };
const SOURCES: LocalizedText = {
  en: 'Sources by type and reliability (A best, F cannot be judged)',
  ja: '出典(種別×信頼性。Aが最高、Fは判断不能)',
};
