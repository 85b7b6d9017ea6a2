import { describe, expect, it } from 'vitest';
import { watchSource } from './index.ts';
import { scratchFolder } from './scratch-folder.fixture.ts';

const scratch = scratchFolder();

describe('watching', () => {
  it('wakes once for several writes and ends with the signal', async () => {
    const stop = new AbortController();
    const runs: number[] = [];
    for await (const _change of watchSource(scratch.path, { signal: stop.signal })) {
      runs.push(runs.length);
      if (runs.length === 2) stop.abort();
      else {
        await scratch.put('a.yaml', 'a: 1\n');
        await scratch.put('b.yaml', 'b: 1\n');
      }
    }
    expect(runs).toHaveLength(2);
  });
});
