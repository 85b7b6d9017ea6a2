import { parseArgs } from 'node:util';
import { checkExactness } from './search/check-exactness.ts';
import { compare } from './search/compare.ts';
import { atLeast, atMost, GOALS, isMet } from './search/goals.ts';
import { measureGrowth } from './search/growth.ts';
import { queryBytes } from './search/query-bytes.ts';
import { printReport } from './search/report.ts';

/** The number of records at which engines are compared; a tenth and ten times as many are looked at, too. */
const RECORDS = '10000';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    records: { type: 'string', default: RECORDS },
  },
});
const records = Number(values.records);
if (!Number.isInteger(records) || records < 1000) {
  console.error(`--records takes a whole number from 1000 up, not “${values.records}”.`);
  process.exit(2);
}

const exactness = [records / 10, records].map((count) => ({
  records: Math.floor(count),
  categories: checkExactness(Math.floor(count)),
}));
const bytes = await queryBytes();
const comparison = compare(records);
const least = (part: 'recall' | 'precision') =>
  Math.min(...exactness.flatMap(({ categories }) => categories.map((found) => found[part])));
const figures = [
  atLeast('least recall of a category', least('recall'), GOALS.exact),
  atLeast('least precision of a category', least('precision'), GOALS.exact),
  ...comparison.figures,
  ...measureGrowth(records),
  atMost('query side, bytes gz', bytes.gzip, GOALS.queryBytes),
];
const report = { records, exactness, comparison, queryBytes: bytes, figures };
if (values.json) console.log(JSON.stringify(report, undefined, 2));
else printReport(report);
if (!figures.every(isMet)) process.exitCode = 1;
