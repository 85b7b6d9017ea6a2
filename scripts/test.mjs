// npm test: every stage runs even when an earlier one failed, and the last line sums up the tests.
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, install, root, run } from './command.mjs';
import { readTestReport } from './test-report.mjs';
import { totalLine, writeSummary } from './test-summary.mjs';

/** @typedef {import('./test-summary.mjs').Stage} Stage */

process.exitCode = await test(process.argv.slice(2));

/** @param {string[]} args */
async function test(args) {
  if (args.length > 0) {
    console.error(
      `npm test takes no options, but got ${args.join(' ')}. For a part: pnpm exec vitest.`,
    );
    return 2;
  }
  const sources = process.env.BRIEFING_SOURCES;
  if (sources && !existsSync(sources)) {
    console.error(`BRIEFING_SOURCES names a folder that does not exist: ${sources}`);
    return 2;
  }
  /** @type {Stage[]} */
  const stages = [{ name: 'Install', code: await install() }];
  // Without packages no tool of the other stages exists.
  const further = stages[0]?.code === 0 ? stageList() : [];
  for (const [name, work] of further) {
    console.log(`\n── ${name}`);
    const stage = await work(name);
    if (stage.code >= 128) return stage.code;
    stages.push(stage);
  }
  const strict = Boolean(process.env.CI);
  const total = writeSummary(stages, { strict, withSources: Boolean(sources) });
  console.log(totalLine(total));
  return total.failed > 0 ? 1 : 0;
}

/** @returns {[string, (name: string) => Promise<Stage>][]} */
function stageList() {
  return [
    ['Format and lint', command(() => run('pnpm', ['exec', 'biome', 'check', '.']))],
    ['Build', command(build)],
    ['Types', command(typecheck)],
    ['Unit tests', vitest('unit', ['--project', '!browser'])],
    ['Browser tests', vitest('browser', ['--project', 'browser'])],
  ];
}

function typecheck() {
  const tasks = ['typecheck', 'typecheck:scripts'];
  return run('pnpm', ['exec', 'turbo', 'run', ...tasks, '--output-logs=errors-only', '--continue']);
}

/** @param {() => Promise<number>} work */
function command(work) {
  return async (/** @type {string} */ name) => ({ name, code: await work() });
}

/**
 * @param {string} file the report's name
 * @param {string[]} args
 */
function vitest(file, args) {
  return async (/** @type {string} */ name) => {
    const report = join(root, '.cache', 'tests', `${file}.json`);
    // A report of an earlier run must not be taken for this one's.
    await rm(report, { force: true });
    await mkdir(join(root, '.cache', 'tests'), { recursive: true });
    const code = await run('pnpm', [
      'exec',
      'vitest',
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    return { name, code, tests: await readTestReport(report) };
  };
}
