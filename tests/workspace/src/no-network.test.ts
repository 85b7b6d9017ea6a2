import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importedNames } from './import-direction.ts';
import { readText, repositoryFiles, root } from './repository.ts';

/** Modules that reach the network, and what every program has for it without a module. */
const NETWORK_MODULES = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|quic|undici)(?:\/|$)/u;
const NETWORK_GLOBALS =
  /(?<![\w.'"`-])(?:fetch\(|new (?:WebSocket|EventSource|XMLHttpRequest)\b|navigator\.sendBeacon)/u;

const code = repositoryFiles().filter(
  (path) =>
    /^(?:packages\/[^/]+|apps\/cli)\/(?:src|bin|build)\/.*\.[cm]?[jt]s$/u.test(path) &&
    !/\.(?:test|fixture)\.ts$/u.test(path),
);

describe('packages and command', () => {
  it('import nothing that reaches the network and call nothing that does', () => {
    expect(code.length).toBeGreaterThan(300);
    const found = code.flatMap((path) => {
      const text = readText(path) ?? '';
      const modules = importedNames(path, text).filter((name) => NETWORK_MODULES.test(name));
      const calls = NETWORK_GLOBALS.exec(text) ?? [];
      return [...modules, ...calls].map((use) => `${path}: ${use}`);
    });
    expect(found).toEqual([]);
  });

  it('would be caught', () => {
    for (const name of ['node:http', 'https', 'dns/promises', 'undici']) {
      expect(name).toMatch(NETWORK_MODULES);
    }
    expect('await fetch(url)').toMatch(NETWORK_GLOBALS);
    expect('this.#prefetch(url)').not.toMatch(NETWORK_GLOBALS);
  });
});

/** Loaded before the program: whatever asks for the network says so and ends it. */
const GUARD = `data:text/javascript,${encodeURIComponent(`
  import dgram from 'node:dgram';
  import dns from 'node:dns';
  import net from 'node:net';
  import { writeSync } from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const refuse = (what) => () => { writeSync(2, 'NETWORK ' + what); process.exit(99); };
  net.Socket.prototype.connect = refuse('connect');
  net.Server.prototype.listen = refuse('listen');
  dgram.createSocket = refuse('dgram');
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt']) {
    dns[name] = refuse(name);
    dns.promises[name] = refuse(name);
  }
  globalThis.fetch = refuse('fetch');
  globalThis.WebSocket = refuse('WebSocket');
  syncBuiltinESMExports();
`)}`;

const scratch = mkdtempSync(join(tmpdir(), 'briefing-network-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function guarded(args: readonly string[], cwd: string) {
  const { PATH } = process.env;
  const command = ['--import', GUARD, ...args];
  return spawnSync(process.execPath, command, { cwd, env: { PATH }, encoding: 'utf8' });
}

describe('every command, with a network that ends the program', () => {
  const bin = join(root, 'apps/cli/bin/briefing.js');
  const own = join(scratch, 'own');
  const invented =
    '--id otto --name.en Otto --name.ja オットー --sources source/example-text'.split(' ');
  const cases: readonly (readonly string[])[] = [
    ['list'],
    ['show', 'person/ana-example'],
    ['search', 'pier'],
    ['timeline'],
    ['trace', '001'],
    ['stats'],
    ['check'],
    ['coverage'],
    ['new', 'person', ...invented],
    ['check', '--data', '.'],
    ['anchor', '--source', 'texts/example.txt', '--text', 'new pier'],
    ['verify', '--source', 'texts/example.txt'],
    ['draft', 'texts/example.txt', '--published', '2031-05-08'],
    ['rename', 'person/otto', 'person/otto-invented'],
    'withdraw person/otto-invented --date 2031-05-08 --reason-en Gone. --reason-ja 削除。'.split(
      ' ',
    ),
    ['check', '--fix'],
    ['build'],
  ];

  it('is caught when it asks', () => {
    const ask = ['--input-type=module', '-e', 'await fetch("http://127.0.0.1:9/")'];
    expect(guarded(ask, scratch)).toMatchObject({ status: 99, stderr: 'NETWORK fetch' });
    const connect = [
      '--input-type=module',
      '-e',
      'import("node:http").then((http) => http.get("http://127.0.0.1:9/"))',
    ];
    expect(guarded(connect, scratch).status).toBe(99);
  });

  it('does its work without', () => {
    expect(guarded([bin, 'init', own], scratch).status).toBe(0);
    const ended = cases.map((args) => {
      const { status, stderr } = guarded([bin, ...args], own);
      return { args, status, asks: stderr.includes('NETWORK') };
    });
    expect(ended.filter(({ asks }) => asks)).toEqual([]);
    expect(ended.filter(({ status }) => status !== 0)).toEqual([]);
  });
});
