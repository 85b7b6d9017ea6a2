import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command as search } from './commands/search.ts';
import { FIXTURES } from './testing/fixtures.ts';
import { makeWorkspace, words } from './testing/workspace.ts';

const BIN = join(import.meta.dirname, '../bin/briefing.js');

function run(args: readonly string[], node: readonly string[] = []): SpawnSyncReturns<string> {
  const env = { PATH: process.env.PATH, TZ: 'Pacific/Apia', LANG: 'C' };
  const options = { cwd: FIXTURES, env, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, [...node, BIN, ...args], options);
}

describe('the built program', () => {
  it.each([
    [0, ['--version']],
    [0, ['--help']],
    [0, ['list']],
    [0, ['verify', '--data', 'lantern', '--source', 'lantern/text.txt']],
    [1, ['verify', '--data', 'lantern', '--source', 'lantern/edited.txt']],
    [0, ['search', 'yonaguni']],
    [1, ['search', '段兵']],
    [2, ['search', 'kin:event']],
    [1, ['show', 'person/nobody-at-all']],
    [2, ['list', '--nonsense']],
    [2, ['nonsense']],
    [3, ['list', '--data', '../transcripts']],
    [4, ['list', '--data', 'nowhere']],
  ])('ends with %i: briefing %j', (code, args) => {
    const { status, stdout, stderr } = run(args);
    expect(status, stderr).toBe(code);
    // What is no answer goes to stderr.
    expect(stdout === '').toBe(code > 1 || /does not exist|Nothing matches/u.test(stderr));
  });

  it('uses no color and cuts nothing off a terminal', () => {
    const { stdout } = run(['list', '--data', 'lantern', 'claim']);
    expect(stdout).not.toContain('\u001b');
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(2 + 9);
    expect(lines[2]).toMatch(/^claim\/vell-visit-2026-05\/001 {2}The minister/u);
    expect(lines.join('')).not.toContain('…');
  });

  it('reads standard input as a text', () => {
    const input = openSync(join(FIXTURES, 'lantern/text.txt'), 'r');
    const args = [BIN, 'verify', '--data', 'lantern', '--source', '-', '--json'];
    const { stdout, status } = spawnSync(process.execPath, args, {
      cwd: FIXTURES,
      stdio: [input, 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    closeSync(input);
    expect(JSON.parse(stdout)).toMatchObject({ data: { source: '-', text: 'identical' } });
    expect(status).toBe(0);
  });

  it('is silent when the reader has enough', async () => {
    const child = spawn(process.execPath, [BIN, 'list', 'claim', '--json'], { cwd: FIXTURES });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });

  it.runIf(existsSync('/dev/full'))('says that the disk is full, and ends with 4', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [BIN, 'list'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(stderr).toMatch(/^briefing: ENOSPC[^\n]*\n$/u);
    expect(status).toBe(4);
  });
});

describe('the built program in a workspace', () => {
  it('reads it, watches it, and ends a watch with 130 on Ctrl-C', async () => {
    const { path } = await makeWorkspace();
    const { stdout } = spawnSync(process.execPath, [BIN, 'list', 'person', '--json'], {
      cwd: path,
      encoding: 'utf8',
    });
    expect(stdout).toContain('person/ana-example');
    const child = spawn(process.execPath, [BIN, 'check', '--watch'], { cwd: path });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('Ctrl-C')) child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(said).toContain('10 records in source: no problems.');
    expect(code).toBe(130);
  });
});

it.each(search.examples.map(({ line }) => line))(
  'the example of help finds something: %s',
  (line) => {
    const { status, stderr } = run(words(line).slice(1));
    expect(status, stderr).toBe(0);
  },
);

describe('start-up', () => {
  /** Prints what a run loads, one address a line, to stderr. */
  const listLoaded = `data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module';
    import { writeSync } from 'node:fs';
    registerHooks({
      resolve(name, context, next) {
        const resolved = next(name, context);
        writeSync(2, 'loaded ' + resolved.url + String.fromCharCode(10));
        return resolved;
      },
    });`)}`;
  const loaded = (args: readonly string[]) =>
    run(args, ['--import', listLoaded])
      .stderr.split('\n')
      .flatMap((line) => (line.startsWith('loaded ') ? [line.slice('loaded '.length)] : []));

  it.each([
    ['--help'],
    ['list'],
    ['list', 'event'],
    ['timeline'],
    ['trace', '041'],
    ['stats'],
    ['search', 'yonaguni'],
  ])('%s %s loads no schema library, no YAML reader and no packages but its own', (...args) => {
    const addresses = loaded(args.filter((arg) => arg !== undefined));
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.filter((address) => /zod|yaml|packages\/model/u.test(address))).toEqual([]);
    expect(addresses.filter((address) => address.includes('/node_modules/'))).toEqual([]);
  });

  it('loads the dates only for records that have some', () => {
    expect(loaded(['list']).join('\n')).not.toMatch(/list-records/u);
    expect(loaded(['check']).join('\n')).toMatch(/zod/u);
  });

  it('searches the bundled dataset in the index that came with it, and other data in one of their own', () => {
    expect(loaded(['search', 'yonaguni']).join('\n')).not.toMatch(/build-search-index/u);
    const own = ['search', 'okinosu', '--data', 'lantern'];
    expect(loaded(own).join('\n')).toMatch(/build-search-index/u);
  });
});
