import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, checkShape, createCatalog, type SourceRecord } from '@briefing/model';
import { createDataset } from '@briefing/model/dataset';
import { readSource } from '@briefing/model/source';
import { CORE_SCHEMA, load } from 'js-yaml';
import { parse } from 'yaml';
import { checkCorpus } from './check/corpus.ts';
import { best, megabytes, row } from './check/measure.ts';
import { toYaml } from './check/to-yaml.ts';

/** Goals of this bench: each is a ratio of two times of this very run. */
const GOALS = { files: 25, schema: 1.3, schemaWithErrors: 1.7, graph: 6 } as const;

const failed: string[] = [];
function judge(name: string, ratio: number, goal: number): void {
  row(name, ratio, goal);
  if (ratio > goal) failed.push(name);
}

await benchFiles(10_000);
await benchSchema(100_000);
await benchGraph(1_000_000);
console.log(`\npeak memory ${megabytes(process.resourceUsage().maxRSS * 1024)}`);
if (failed.length > 0) {
  console.log(`missed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

/** Reads and checks small files, all passes, against JSON.parse of the same values, one text a record. */
async function benchFiles(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
  try {
    const corpus = checkCorpus(count);
    const texts = corpus.map(({ value }) => toYaml(value));
    const json = corpus.map(({ value }) => JSON.stringify(value));
    for (const [index, { kind, slug }] of corpus.entries()) {
      mkdirSync(join(folder, kind), { recursive: true });
      writeFileSync(join(folder, kind, `${slug}.yaml`), texts[index] ?? '');
    }
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    console.log(
      `\n${count} files, ${megabytes(bytes)}; times divided by JSON.parse of the same values`,
    );
    const unit = await best(15, () => {
      for (const text of json) JSON.parse(text);
    });
    row('JSON.parse', 1, undefined, unit);
    const source = await readSource(folder, 'source');
    const found = check(source.records, source);
    if (found.length > 0) throw new Error(`The corpus is not clean: ${found[0]?.message}`);
    const reading = await best(7, () => readSource(folder, 'source'));
    const checking = await best(7, () => check(source.records, source));
    const all = await best(7, async () => {
      const read = await readSource(folder, 'source');
      check(read.records, read);
    });
    row('reading', reading / unit);
    row('all checks', checking / unit);
    judge('reading and all checks', all / unit, GOALS.files);
    const peer = (runs: number, parser: (text: string) => unknown) =>
      best(runs, () => {
        for (const text of texts) parser(text);
      });
    row(
      'peer: js-yaml 5, parsing only',
      (await peer(3, (text) => load(text, { schema: CORE_SCHEMA }))) / unit,
    );
    row('peer: yaml 2, parsing only', (await peer(1, (text) => parse(text))) / unit);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The schema pass over records in memory, clean and with every tenth broken, against JSON.parse. */
async function benchSchema(count: number): Promise<void> {
  const corpus = checkCorpus(count);
  const records = corpus.map(
    ({ kind, slug, value }): SourceRecord => ({
      id: `${kind}/${slug}`,
      kind,
      file: `${kind}/${slug}.yaml`,
      value,
      locate: () => ({ file: slug, line: 1, column: 1 }),
    }),
  );
  const broken = records.map((record, index) =>
    index % 10 === 0
      ? { ...record, value: { ...(record.value as object), sources: 'x', extra: 1 } }
      : record,
  );
  const json = corpus.map(({ value }) => JSON.stringify(value));
  const unit = await best(7, () => {
    for (const text of json) JSON.parse(text);
  });
  console.log(`\n${count} records in memory; times divided by JSON.parse`);
  const clean = await best(7, () => checkShape(records));
  judge('schema pass', clean / unit, GOALS.schema);
  const errors = await best(5, () => checkShape(broken));
  judge('schema pass, every tenth broken', errors / unit, GOALS.schemaWithErrors);
}

/** References in both directions, from records to the first answer, against a Map of their ids. */
async function benchGraph(count: number): Promise<void> {
  const ids = Array.from({ length: count }, (_, index) => `event/event-${index + 1}`);
  const at = (index: number) => ids[(index * 7919) % count] ?? '';
  // Parsed, as a reader gets them: no two records share a text.
  const records = JSON.parse(
    `[${ids
      .map((id, index) =>
        JSON.stringify({
          id,
          kind: 'event',
          partOf: at(index),
          places: [at(index + 1)],
          about: index % 2 === 0 ? [] : [at(index + 2)],
        }),
      )
      .join(',')}]`,
  );
  const catalog = createCatalog();
  console.log(`\n${count} records with 2.5 references each; times divided by a Map of their ids`);
  const unit = await best(
    5,
    () => new Map(records.map((record: { id: string }) => [record.id, record])),
  );
  row('Map of ids', 1, undefined, unit);
  const graph = await best(3, () =>
    createDataset({ catalog, records }).referencesTo('event/event-1'),
  );
  judge('dataset with references both ways', graph / unit, GOALS.graph);
}
