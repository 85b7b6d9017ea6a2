import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** What a browser may load to search: 9 KB compressed. */
const BUDGET = 9 * 1024;

describe('the query side of @briefing/search', () => {
  it('is small, and carries neither the building of indexes nor another package', async () => {
    const { outputFiles, metafile } = await build({
      stdin: {
        contents: "export { openIndex, search } from '@briefing/search/query';",
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2023',
      charset: 'utf8',
      metafile: true,
      write: false,
    });
    const bytes = outputFiles[0]?.contents ?? new Uint8Array();
    expect(bytes.length).toBeGreaterThan(1000);
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(BUDGET);
    const foreign = Object.keys(metafile.inputs).filter(
      (path) => !path.includes('packages/search/'),
    );
    expect(foreign).toEqual(['<stdin>']);
    // Old forms of kanji come with the index.
    expect(new TextDecoder().decode(bytes)).not.toContain('國国');
  });
});
