import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { host } from './port.mjs';
import { siteHandler } from './site-server.mjs';

const outside = mkdtempSync(join(tmpdir(), 'briefing-site-'));
const folder = join(outside, 'dist');
const server = createServer(siteHandler(folder));
let port = 0;

beforeAll(async () => {
  mkdirSync(join(folder, 'ja'), { recursive: true });
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'about', 'index.html'), 'about');
  writeFileSync(join(folder, 'claim.md'), '主張');
  writeFileSync(join(folder, '404.html'), 'nothing here');
  writeFileSync(join(folder, 'ja', '404.html'), '見つかりません');
  await once(server.listen(0, host), 'listening');
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterAll(() => {
  server.close();
  rmSync(outside, { recursive: true, force: true });
});

/**
 * Not fetch, which would tidy the path before it is sent.
 *
 * @param {string} path
 * @param {string} [method]
 */
async function answer(path, method = 'GET') {
  const sent = request({ host, port, path, method }).end();
  const [response] = await once(sent, 'response');
  response.setEncoding('utf8');
  const body = (await response.toArray()).join('');
  return { status: response.statusCode, type: response.headers['content-type'], body };
}

it('serves pages and says their encoding', async () => {
  expect(await answer('/')).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    body: 'home',
  });
  expect(await answer('/about/')).toMatchObject({ status: 200, body: 'about' });
  expect(await answer('/claim.md')).toMatchObject({
    type: 'text/markdown; charset=utf-8',
    body: '主張',
  });
});

it('answers an unknown address with the page of its language', async () => {
  expect(await answer('/nowhere')).toMatchObject({ status: 404, body: 'nothing here' });
  expect(await answer('/ja/nowhere')).toMatchObject({ status: 404, body: '見つかりません' });
  expect(await answer('/japan')).toMatchObject({ status: 404, body: 'nothing here' });
  expect(await answer('/nowhere', 'HEAD')).toMatchObject({ status: 404, body: '' });
});

it('stays inside the site and outlives malformed addresses', async () => {
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/%00']) {
    expect(await answer(path)).toMatchObject({ status: 404, body: 'nothing here' });
  }
});
