import type { Comparison } from './compare.ts';
import { type Exactness, overall } from './exactness.ts';
import { type Figure, isMet } from './goals.ts';
import type { Measured } from './measure-engine.ts';

/** Everything one run found. */
export interface Report {
  readonly records: number;
  readonly exactness: readonly {
    readonly records: number;
    readonly categories: readonly Exactness[];
  }[];
  readonly comparison: Comparison;
  readonly queryBytes: { readonly minified: number; readonly gzip: number };
  readonly figures: readonly Figure[];
}

/** Prints a report as tables. */
export function printReport({ records, exactness, comparison, queryBytes, figures }: Report): void {
  for (const { records: count, categories } of exactness) {
    line(`\n${count} records, recall / precision against a look at every record`);
    for (const { category, recall, precision } of categories) {
      line(`  ${category.padEnd(28)}${fixed(recall)} / ${fixed(precision)}`);
    }
  }
  const { engines, parse, described, first, textBytes } = comparison;
  line(`\n${records} records, ${megabytes(textBytes)} of text, 200 queries, all hits; medians, ms`);
  line(
    `  ${'engine'.padEnd(24)}${['build', 'load', 'index', 'p50', 'p99', 'recall', 'precision']
      .map((head) => head.padStart(11))
      .join('')}`,
  );
  for (const engine of engines) line(`  ${engine.name.padEnd(24)}${cells(engine).join('')}`);
  line(`  JSON.parse of the records ${fixed(parse)}`);
  line(`  ours, first 20 hits with excerpts, p50 ${fixed(described)}`);
  line(`  ours, each query first asked on an index just opened, p50 ${fixed(first)}`);
  line(`  query side ${queryBytes.minified} bytes, ${queryBytes.gzip} compressed`);
  line('\nratios');
  for (const figure of figures) {
    const { name, value, goal, atLeast } = figure;
    const bound = `${atLeast ? '≥' : '≤'} ${goal}`.padEnd(8);
    line(
      `  ${name.padEnd(40)}${fixed(value).padStart(10)}  ${bound}${isMet(figure) ? 'met' : 'MISSED'}`,
    );
  }
}

/** Recall and precision are those of the terms as they stand: other names are left to our engine. */
function cells({ build, load, bytes, p50, p99, literal }: Measured): string[] {
  const { recall, precision } = overall(literal);
  return [
    fixed(build),
    load === undefined ? '–' : fixed(load),
    bytes === undefined ? '–' : megabytes(bytes),
    fixed(p50),
    fixed(p99),
    fixed(recall),
    fixed(precision),
  ].map((cell) => cell.padStart(11));
}

function fixed(value: number): string {
  return value >= 1000 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

function line(text: string): void {
  console.log(text);
}
