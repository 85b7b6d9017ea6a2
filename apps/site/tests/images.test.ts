import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtPages, siteFolder } from './built-site.ts';

it('every page names a picture of the size that readers expect, and it is there', () => {
  const named = new Set(
    builtPages().map(
      ({ html }) => /property="og:image" content="https?:\/\/[^/"]+([^"]+)"/u.exec(html)?.[1] ?? '',
    ),
  );
  expect(named.size).toBeGreaterThan(10);
  for (const path of named) {
    const png = readFileSync(join(siteFolder, path));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});
