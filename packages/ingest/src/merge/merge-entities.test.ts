import { describe, expect, it } from 'vitest';
import { claim } from '../draft/claims.fixture.ts';
import { NAME_TYPES, type NameType } from '../names/named-entity.ts';
import { shapeProblems } from './check-records.fixture.ts';
import { newAliases, newEntity } from './merge-entities.ts';

const entity = (
  type: NameType,
  name: string,
  forms: string[] = [name],
  id = `new:${type}/${name}`,
) => claim('entity', { type, name, forms, mentions: forms.length }, { entity: id });

describe('a new name', () => {
  it.each(NAME_TYPES)(
    'of type %s becomes a record that fits its schema, or says why not',
    (type) => {
      const made = newEntity(
        entity(type, 'Lumina Beacon Plan', ['Lumina Beacon Plan', 'ルミナ計画']),
        'source/x',
      );
      if (typeof made === 'string') expect(['is-event', 'is-office']).toContain(made);
      else {
        expect(shapeProblems([made])).toEqual([]);
        expect(made.id).toBe(`${made.kind}/lumina-beacon-plan`);
      }
    },
  );

  it('is left to write in the other language, and printed forms become aliases', () => {
    const made = newEntity(entity('person', '沖名ソル', ['沖名', '沖名ソル', 'Okina']), 'source/x');
    expect(made).toMatchObject({
      id: 'person/okina',
      value: {
        name: { en: 'TODO(en) 沖名ソル', ja: '沖名ソル' },
        aliases: [
          { text: '沖名', lang: 'ja' },
          { text: 'Okina', lang: 'en' },
        ],
      },
    });
  });

  it('without Latin letters gets a stand-in id, and the editor is told', () => {
    const made = newEntity(entity('place', '灯台港'), 'source/x');
    if (typeof made === 'string') throw new Error(made);
    expect(made.id).toMatch(/^place\/new-[0-9a-f]{8}$/u);
    expect(made.open).toContainEqual({ pointer: '', reason: 'choose-id' });
    expect(newEntity(entity('place', '灯台港'), 'source/x')).toMatchObject({ id: made.id });
  });

  it('keeps the id that the reviewer chose', () => {
    const named = entity('person', '沖名ソル', ['沖名ソル'], 'person/okina-sol');
    expect(newEntity(named, 'source/x')).toMatchObject({ id: 'person/okina-sol' });
  });

  it('that is well known has its name in both languages, and a country is one', () => {
    const norway = entity('place', 'ノルウェー', ['ノルウェー'], 'lexicon:place/Norway');
    expect(newEntity(norway, 'source/x')).toMatchObject({
      id: 'place/norway',
      value: { name: { en: 'Norway', ja: 'ノルウェー' }, type: 'country' },
    });
  });
});

describe('printed forms', () => {
  const named = entity('place', 'ルミナ港', ['Lumina', 'ルミナ', 'ルミナ港']);

  it('are added where neither the record nor the way it is searched for has them', () => {
    const record = {
      name: { en: 'Lumina', ja: '光港' },
      aliases: [{ text: 'ルミナ', lang: 'ja' }],
    };
    expect(newAliases(named, 'place/lumina', record, new Set())).toMatchObject([
      { id: 'place/lumina', alias: { text: 'ルミナ港', lang: 'ja', type: 'as-printed' } },
    ]);
    expect(newAliases(named, 'place/lumina', record, new Set(['ルミナ港']))).toEqual([]);
  });
});
