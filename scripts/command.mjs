// Runs the tools of the workspace as child processes.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};

/**
 * Runs a command at the root with inherited output and resolves to its exit code, which is
 * 128 + the signal's number when a signal ended it. Ctrl-C reaches the command by itself.
 *
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment,
      stdio: 'inherit',
      shell: process.platform === 'win32', // pnpm is a .cmd file there
    });
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
    for (const signal of signals) process.on(signal, forward);
    child.on('error', (error) => {
      console.error(`Could not start ${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]);
    });
  });
}

/**
 * Installs what the lockfile names, without touching the lockfile.
 *
 * @returns {Promise<number>} the exit code
 */
export async function install() {
  const code = await run('pnpm', [
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--reporter=append-only',
  ]);
  if (code !== 0 && code < 128) {
    console.error(
      'The packages could not be installed: the lines above say why. The first install needs the npm registry.',
    );
  }
  return code;
}

/**
 * Builds every package whose input changed; only the output of failed tasks is shown.
 *
 * @returns {Promise<number>} the exit code
 */
export function build() {
  return run('pnpm', ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only']);
}
