import * as data from '@briefing/data';
import { createDataset } from '@briefing/model/dataset';
import { buildIndex, documentsOf, facetLabelsOf, openIndex, search } from '@briefing/search';
import { describe, expect, it } from 'vitest';

const dataset = createDataset(data);
const opened = openIndex(buildIndex(documentsOf(dataset), { labels: facetLabelsOf(dataset) }));

/** All hits of a query on the bundled dataset, described in Japanese. */
function hitsOf(query: string) {
  if (!opened.ok) throw new Error(opened.reason);
  const result = search(opened.index, query, { lang: 'ja', limit: 1000 });
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.hits;
}

const idsOf = (query: string) => hitsOf(query).map(({ id }) => id);
const viaOf = (query: string, id: string) => hitsOf(query).find((hit) => hit.id === id)?.via;

describe('search of the bundled dataset', () => {
  it('finds an office first, and the claims about it, whatever they call it', () => {
    const office = 'office/us-secretary-of-defense';
    expect(idsOf('米国防長官')[0]).toBe(office);
    const claim = 'claim/koizumi-us-visit-2026-01/042';
    expect(JSON.stringify(dataset.get(claim))).not.toContain('国防長官');
    expect(viaOf('米国防長官', claim)).toEqual([{ term: '米国防長官', record: office }]);
    expect(idsOf('Secretary of War')).toContain(claim);
  });

  it('finds the same by a name in kana, in kanji and in Latin letters, and says by which name', () => {
    const [kana, kanji, latin] = ['よなぐに', '与那国', 'Yonaguni'].map((name) =>
      idsOf(name).sort(),
    );
    expect(kana?.length).toBeGreaterThan(20);
    expect(kanji).toEqual(kana);
    expect(latin).toEqual(kana);
    expect(idsOf('ﾖﾅｸﾞﾆ').sort()).toEqual(kana);
    expect(viaOf('よなぐに', 'event/2025-10-27-yonaguni-farp')).toEqual([
      { term: 'よなぐに', record: 'place/yonaguni', name: '与那国島' },
    ]);
  });

  it('takes the headline of a source for text, and not for another name of what it is about', () => {
    const found = idsOf('Yonaguni');
    const article = 'source/wikipedia-yonaguni';
    expect(dataset.get(article)).toMatchObject({ title: { text: 'Yonaguni' } });
    expect(found[0]).toBe('place/yonaguni');
    expect(found).toContain(article);
    expect(found.indexOf('event/2025-10-27-yonaguni-farp')).toBeLessThan(found.indexOf(article));
  });

  it('finds the Japanese name of a system by its abbreviation, and the other way round', () => {
    expect(idsOf('NMESIS')[0]).toBe('equipment/nmesis');
    expect(idsOf('艦艇阻止システム')).toEqual(expect.arrayContaining(idsOf('NMESIS')));
  });

  it('finds every record that has a word', () => {
    for (const word of ['国防長官', '演習', '島', 'ミサイル']) {
      const having = (['claim', 'event', 'place', 'source', 'exercise'] as const)
        .flatMap((kind) => dataset.all(kind).map(({ id }) => String(id)))
        .filter((id) => dataset.caption(id, 'ja').includes(word));
      expect(having).not.toEqual([]);
      expect(idsOf(word)).toEqual(expect.arrayContaining(having));
    }
  });

  it('finds nothing by characters that stand nowhere together', () => {
    expect(idsOf('段兵')).toEqual([]);
  });
});
