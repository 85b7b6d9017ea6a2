// Reads the port a user asks for and finds out whether it can be had.
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';

/** The site is for this machine only. */
export const host = '127.0.0.1';

// The port Astro serves on by default, so that the address is the known one.
const defaultPort = 4321;
const highestPort = 65_535;

/**
 * Reads `--port N` from the arguments; 0 means any free port.
 *
 * @param {string[]} args
 * @returns {{ port: number } | { error: string }}
 */
export function readPort(args) {
  const usage = 'Usage: npm start -- [--port N]';
  let given;
  try {
    given = parseArgs({ args, options: { port: { type: 'string' } }, strict: true }).values.port;
  } catch (error) {
    return { error: `${error instanceof Error ? error.message : error}\n${usage}` };
  }
  if (given === undefined) return { port: defaultPort };
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (port <= highestPort) return { port };
  return {
    error: `Not a port: ${JSON.stringify(given)}. Give a number from 0 to ${highestPort}.\n${usage}`,
  };
}

/**
 * Tells in words why a port cannot be listened on; undefined when it can.
 *
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
export async function whyPortIsRefused(port) {
  const code = await tryPort(port);
  if (code === undefined) return undefined;
  const free = await freePortAfter(port);
  const advice = `Choose another one: npm start -- --port ${free}`;
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken by another program. ${advice}`;
  if (code === 'EACCES') return `Port ${port} is reserved for the system. ${advice}`;
  return `Port ${port} on ${host} cannot be used (${code}). ${advice}`;
}

/** @param {number} port */
async function freePortAfter(port) {
  // Below 1024 a port needs rights of its own; 20 tries outlast any usual row of taken ones.
  const first = Math.min(Math.max(port + 1, defaultPort), highestPort - 20);
  for (let candidate = first; candidate < first + 20; candidate += 1) {
    if ((await tryPort(candidate)) === undefined) return candidate;
  }
  return 0;
}

/**
 * @param {number} port
 * @returns {Promise<string | undefined>} the error code, undefined when the port is free
 */
function tryPort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code ?? error.message),
    );
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
