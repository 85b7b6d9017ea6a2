import { gzipSync } from 'node:zlib';
import * as data from '@briefing/data';
import { createDataset } from '@briefing/model/dataset';
import { describe, expect, it } from 'vitest';
import { attributes, builtPages } from './built-site.ts';

const dataset = createDataset(data);
const pages = new Map(builtPages().map(({ path, html }) => [path, html]));

describe.each([
  ['en', ''],
  ['ja', '/ja'],
] as const)('in %s', (lang, prefix) => {
  it('the map lists every place before it draws, with the source of each coordinate', () => {
    const html = pages.get(`${prefix}/map/`) ?? '';
    const [list = '', drawing = ''] = html.split('<svg class="map"');
    for (const place of dataset.all('place')) {
      expect(html).toContain(`${prefix}/places/${place.id.slice('place/'.length)}/`);
      if (place.coordinates === undefined) continue;
      const source = place.coordinates.source.slice('source/'.length);
      expect(list).toContain(`${prefix}/sources/${source}/`);
      expect(drawing).toContain(dataset.caption(place.id, lang));
    }
    expect(html).toContain(`${prefix}/methodology/#map`);
  });

  it('the map weighs at most 12 KB and draws one shape of land, no border', () => {
    const html = pages.get(`${prefix}/map/`) ?? '';
    const [map = ''] = /<svg class="map".*?<\/svg>/su.exec(html) ?? [];
    expect(gzipSync(map).length).toBeLessThan(12_000);
    expect(map.match(/<path/gu)).toHaveLength(1);
  });

  it('the relations are a table before they are a drawing, which describes itself', () => {
    const html = pages.get(`${prefix}/relations/`) ?? '';
    const [table = '', drawing = ''] = html.split('<svg class="relations-drawing"');
    expect(table).toContain(dataset.caption('person/vance-jd', lang));
    expect(table.match(/<tr/gu)?.length).toBeGreaterThan(100);
    expect(attributes(` ${drawing.slice(0, 600)}`, 'aria-label')[0]).toMatch(/\d/u);
  });
});
