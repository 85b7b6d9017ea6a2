// Runs scripts/<name>.mjs on any machine with npm and Node 18 or newer: a Node or pnpm that is
// missing or too old is borrowed from npm for this one run. Nothing is installed globally.
// The syntax stays at what Node 18 reads.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const onWindows = process.platform === 'win32';

/** @typedef {'node' | 'pnpm'} Tool */

// The Node range is that of tsup 9; every package.json of the repository names the same one.
const nodeRange = '^22.18 || ^24.11 || >=26';
const pnpmRange = '^12.21';
// Written by the inner run: without it, npx failed before anything of ours ran.
const startedMark = join(root, '.cache', 'borrowed');
const borrowed = { node: 'node@24.21.0', pnpm: 'pnpm@12.21.0' };

/**
 * Tells whether a version such as `24.11.0` satisfies a range made of `^a.b` and `>=a` parts.
 *
 * @param {string} version
 * @param {string} range
 */
function satisfies(version, range) {
  const match = /^v?(\d+)\.(\d+)\.\d+$/.exec(version);
  if (match === null) return false; // also a prerelease: its behavior is not known
  const major = Number(match[1]);
  const minor = Number(match[2]);
  return range.split(' || ').some((part) => {
    const [lowMajor = 0, lowMinor = 0] = part.replace(/^\D+/, '').split('.').map(Number);
    if (part.startsWith('>=')) return major >= lowMajor;
    return major === lowMajor && minor >= lowMinor;
  });
}

function pnpmVersion() {
  const probe = spawnSync('pnpm', ['--version'], {
    cwd: root,
    encoding: 'utf8',
    shell: onWindows, // pnpm is a .cmd file there
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 20000, // a broken shim must not hang the start
    // A corepack shim would download a pnpm of its own choice.
    env: { ...process.env, COREPACK_ENABLE_NETWORK: '0', COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' },
  });
  return probe.status === 0 ? probe.stdout.trim() : '';
}

function missingTools() {
  /** @type {Tool[]} */
  const missing = [];
  if (!satisfies(process.versions.node, nodeRange)) missing.push('node');
  if (!satisfies(pnpmVersion(), pnpmRange)) missing.push('pnpm');
  return missing;
}

/**
 * Starts a command, passes signals on, and ends this process the way the command ended.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @param {() => void} afterwards
 */
function become(command, args, options, afterwards) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  // npm runs scripts in a shell that dies of SIGTERM without telling us; orphaned, we stop as well.
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && child.kill('SIGTERM');
  if (process.env.npm_lifecycle_event !== undefined) setInterval(orphaned, 1000).unref();
  child.on('error', (error) => {
    console.error(`Could not start ${command}: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('close', (code, signal) => {
    process.exitCode = signal === null ? code : 128 + constants.signals[signal];
    afterwards();
  });
}

/**
 * @param {Tool[]} missing
 * @param {{ name: string | undefined, args: string[] }} request
 */
function borrow(missing, request) {
  const packages = missing.map((tool) => borrowed[tool]);
  console.error(`Borrowing ${packages.join(' and ')} through npx for this run.`);
  rmSync(startedMark, { force: true });
  const flags = ['-y', '--prefer-offline', ...packages.flatMap((name) => ['-p', name])];
  // The arguments travel in the environment: no shell ever reads them, so none needs quoting.
  const env = { ...process.env, BRIEFING_RUN: JSON.stringify(request) };
  const explain = () => {
    if (process.exitCode === 0 || existsSync(startedMark)) return;
    console.error(
      `npx could not provide ${packages.join(' and ')}. The first run needs the npm registry; later ` +
        `runs work offline. Or install Node ${nodeRange} and pnpm ${pnpmRange} yourself.`,
    );
  };
  if (onWindows) {
    const line = ['npx', ...flags, '-c', '"node scripts/run.mjs"'].join(' ');
    become(line, [], { env, shell: true }, explain);
  } else {
    become('npx', [...flags, '-c', 'exec node scripts/run.mjs'], { env }, explain);
  }
}

function main() {
  const handedOver = process.env.BRIEFING_RUN;
  delete process.env.BRIEFING_RUN;
  if (handedOver !== undefined) {
    mkdirSync(dirname(startedMark), { recursive: true });
    writeFileSync(startedMark, '');
  }
  const [given, ...rest] = process.argv.slice(2);
  // pnpm hands the separating -- on, npm swallows it.
  const own = { name: given, args: rest[0] === '--' ? rest.slice(1) : rest };
  const request = handedOver === undefined ? own : JSON.parse(handedOver);
  if (request.name !== 'start' && request.name !== 'test') {
    console.error('Usage: node scripts/run.mjs start|test [options]');
    process.exitCode = 2;
    return;
  }
  const missing = missingTools();
  if (missing.length === 0) {
    const script = join('scripts', `${request.name}.mjs`);
    become(process.execPath, [script, ...request.args], {}, () => {});
  } else if (handedOver === undefined) {
    borrow(missing, request);
  } else {
    console.error(
      `npx did not provide ${missing.join(' and ')} (this is Node ${process.versions.node}). ` +
        `Install Node ${nodeRange} and pnpm ${pnpmRange} and run the command again.`,
    );
    process.exitCode = 1;
  }
}

main();
