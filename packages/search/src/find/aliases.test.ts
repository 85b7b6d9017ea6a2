import { describe, expect, it } from 'vitest';
import { search } from '../index.ts';
import { idsOf, indexOf, LAMPS } from '../testing/lamps.ts';

const index = indexOf(LAMPS);

describe('names', () => {
  it.each([
    'ゆのしま',
    'ユノシマ',
    'Yunoshima',
    'ＹＵＮＯＳＨＩＭＡ',
    '湯乃島',
    '湯乃嶋'.replace('嶋', '島'),
  ])('%s finds the record, what is about it and what names it otherwise', (name) => {
    expect([...idsOf(index, name)].sort()).toEqual(['event/lamp', 'place/yunoshima']);
  });

  it('of an office find what is about it, though its text names it nowhere', () => {
    expect(idsOf(index, '港務長官')).toEqual(['office/harbor-master', 'event/inspection']);
    expect(idsOf(index, 'harbor master')).toContain('event/inspection');
    expect(idsOf(index, 'HM')).toContain('event/inspection');
  });

  it('are found by the beginning of a reading, from three kana on', () => {
    expect(idsOf(index, 'ゆのし')).toContain('event/lamp');
    expect(idsOf(index, 'ゆの')).toEqual(['place/yunoshima']);
  });

  it('do not count in quotation marks or behind a minus', () => {
    expect(idsOf(index, '"港務長官"')).toEqual(['office/harbor-master']);
    expect(idsOf(index, '岸壁 -港務長官')).toEqual(['event/inspection']);
  });

  it('that found a document are said, with the record', () => {
    const result = search(index, 'ゆのしま', { lang: 'ja' });
    const hit = result.ok ? result.hits.find(({ id }) => id === 'event/lamp') : undefined;
    expect(hit?.via).toEqual([{ term: 'ゆのしま', record: 'place/yunoshima', name: '湯乃島' }]);
    const [start = 0, end = 0] = hit?.excerpt?.marks[0] ?? [];
    expect(hit?.excerpt?.text.slice(start, end)).toBe('湯乃島');
  });

  it('that are said are by preference in the language shown, and in its title', () => {
    const harbor = {
      id: 'event/harbor',
      kind: 'event',
      title: { en: 'The harbor of Yunoshima opens', ja: '湯乃島の港の開港' },
      // A source has the title under which it was published, in whatever language.
      names: ['Yunoshima Opens Its Harbor'],
    };
    const viaIn = (lang: 'en' | 'ja') => {
      const result = search(indexOf([...LAMPS, harbor]), 'ゆのしま', { lang });
      return result.ok ? result.hits.find(({ id }) => id === harbor.id)?.via : undefined;
    };
    const by = { term: 'ゆのしま', record: 'place/yunoshima' };
    expect(viaIn('en')).toEqual([{ ...by, name: 'Yunoshima' }]);
    expect(viaIn('ja')).toEqual([{ ...by, name: '湯乃島' }]);
  });

  it('that stand nowhere are not said: the document refers to the record', () => {
    const result = search(index, '港長', { lang: 'ja' });
    const hit = result.ok ? result.hits.find(({ id }) => id === 'event/inspection') : undefined;
    expect(hit?.via).toEqual([{ term: '港長', record: 'office/harbor-master', name: undefined }]);
  });

  it('with characters beyond the BMP are found by every part', () => {
    const documents = [
      { id: 'p/1', kind: 'p', title: { en: 'Y', ja: '𠮷野' }, names: ['𠮷野', 'ヨシノ'] },
      { id: 'e/1', kind: 'e', title: { en: 'E', ja: '大𠮷野展' } },
    ];
    for (const query of ['𠮷', '𠮷野', '野']) {
      expect(idsOf(indexOf(documents), query), query).toEqual(
        expect.arrayContaining(['p/1', 'e/1']),
      );
    }
    expect(idsOf(indexOf(documents), 'よしの')).toContain('e/1');
  });
});
