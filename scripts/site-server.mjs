// Serves the built site on this machine only.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import serveStatic from 'serve-static';
import { root } from './command.mjs';
import { host, whyPortIsRefused } from './port.mjs';

const siteFolder = join(root, 'apps', 'site', 'dist');

/**
 * Serves the built site until the process is told to stop, and resolves to the exit code:
 * 0 after Ctrl-C, 1 without a built site, 2 for a port that cannot be had.
 *
 * @param {number} port 0 takes any free one
 * @returns {Promise<number>}
 */
export async function serveSite(port) {
  if (!existsSync(join(siteFolder, 'index.html'))) {
    console.error('The site is not built yet. Run npm start, or pnpm build first.');
    return 1;
  }
  const server = createServer(siteHandler(siteFolder));
  const refusal = await listen(server, port);
  if (refusal !== undefined) {
    console.error(refusal);
    return 2;
  }
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  console.log(`Site: http://${host}:${actual}/ (Japanese: http://${host}:${actual}/ja/)`);
  console.log('Press Ctrl-C to stop.');
  await interruption();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return 0;
}

/**
 * Answers requests with the files of a folder, and unknown addresses with its 404 page.
 *
 * @param {string} folder
 */
export function siteHandler(folder) {
  const files = serveStatic(folder, { extensions: ['html'] });
  return (
    /** @type {import('node:http').IncomingMessage} */ request,
    /** @type {import('node:http').ServerResponse} */ response,
  ) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    files(request, response, (error) => {
      const status = error ? 500 : 404;
      sendErrorPage(folder, status, request, response);
    });
  };
}

/**
 * Answers with the site's own 404 page, in Japanese below /ja/.
 *
 * @param {string} folder
 * @param {number} status
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function sendErrorPage(folder, status, request, response) {
  const pages = ['404.html'];
  if (/^\/ja(\/|$)/.test(request.url ?? '')) pages.unshift('ja/404.html', 'ja/404/index.html');
  const path = pages.map((name) => join(folder, name)).find((candidate) => existsSync(candidate));
  const page =
    status === 404 && path !== undefined ? await readFile(path).catch(() => undefined) : undefined;
  response.statusCode = status;
  response.setHeader('Content-Type', `text/${page ? 'html' : 'plain'}; charset=utf-8`);
  response.end(request.method === 'HEAD' ? undefined : (page ?? `Error ${status}\n`));
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<string | undefined>} why the port was refused, in words
 */
async function listen(server, port) {
  const failure = await new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => resolve(undefined));
  });
  if (failure === undefined) return undefined;
  return (await whyPortIsRefused(port)) ?? `Port ${port} cannot be used: ${failure}`;
}

/** Resolves at the first signal that asks the process to stop. */
function interruption() {
  return /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
    })
  );
}
