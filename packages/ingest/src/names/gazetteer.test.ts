import { describe, expect, it } from 'vitest';
import { createGazetteer, draftText, type NamedEntity } from '../index.ts';

const ship: NamedEntity = {
  id: 'equipment/lighthouse',
  type: 'equipment',
  forms: [{ text: 'Lighthouse' }, { text: '灯台丸', valid: '2020/2024-12-31' }],
  origin: 'accepted',
};
const mentionsOf = (text: string, published = '2026-01-16') =>
  draftText(text, createGazetteer({ lexicon: false, accepted: [ship] }), {
    published,
  }).claims.flatMap((claim) => (claim.kind === 'mention' ? [claim] : []));

describe('a gazetteer', () => {
  it('finds accepted names at once, with their entity and surely', () => {
    expect(mentionsOf('the Lighthouse sailed.\n')[0]).toMatchObject({
      entity: 'equipment/lighthouse',
      confidence: 'sure',
    });
  });

  it('flags a name that was not in use on the day of the text', () => {
    expect(mentionsOf('灯台丸が出港した。\n')[0]?.flags).toContain('name-out-of-date');
    expect(mentionsOf('灯台丸が出港した。\n', '2023-05-01')[0]?.flags).toEqual([]);
  });

  it('knows countries and cities of both languages without a dataset', () => {
    const { claims } = draftText('ノルウェーのオスロで会談した。\n', createGazetteer({}));
    const places = claims.flatMap((claim) => (claim.kind === 'mention' ? [claim.value.name] : []));
    expect(places).toEqual(['ノルウェー', 'オスロ']);
  });

  it('has no holders of offices without a dataset', () => {
    expect(createGazetteer({}).holdersOf('office/x', '2026-01-16')).toEqual([]);
  });
});
