import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { host, readPort, whyPortIsRefused } from './port.mjs';

it('serves on the known port unless told otherwise', () => {
  expect(readPort([])).toEqual({ port: 4321 });
  expect(readPort(['--port', '4400'])).toEqual({ port: 4400 });
  expect(readPort(['--port=0'])).toEqual({ port: 0 });
});

it('refuses what is no port, and options it does not have', () => {
  for (const args of [
    ['--port', 'x'],
    ['--port', '65536'],
    ['--port', '1e3'],
    ['--port'],
    ['--prot', '1'],
    ['4400'],
  ]) {
    expect(readPort(args)).toEqual({ error: expect.stringContaining('Usage: npm start') });
  }
});

it('names a taken port and a free one', async () => {
  const other = createServer().listen(0, host);
  await once(other, 'listening');
  const address = other.address();
  const taken = typeof address === 'object' && address !== null ? address.port : 0;
  const refusal = await whyPortIsRefused(taken);
  other.close();
  expect(refusal).toMatch(
    new RegExp(
      `^Port ${taken} on 127.0.0.1 is taken by another program. Choose another one: npm start -- --port \\d+$`,
    ),
  );
  expect(await whyPortIsRefused(0)).toBeUndefined();
});
