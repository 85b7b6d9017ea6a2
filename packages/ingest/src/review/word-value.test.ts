import { describe, expect, it } from 'vitest';
import { claim, PLAIN_STATEMENT } from '../draft/claims.fixture.ts';
import { NAME_TYPES } from '../names/named-entity.ts';
import { wordValue } from './word-value.ts';

describe('a claim in words', () => {
  it('calls entities by their names and terms by words of the language', () => {
    const event = claim('event', {
      when: '2031-05-03',
      status: 'planned',
      type: 'site-visit',
      participants: ['new:person/リンデ', 'person/okina-sol'],
      place: 'lexicon:place/Yokohama',
      marks: [],
    });
    expect(wordValue(event, 'en')).toBe(
      '2031-05-03 · site visit · planned · Yokohama · リンデ · person/okina-sol',
    );
    expect(wordValue(event, 'ja')).toBe(
      '2031-05-03 · 視察 · 予定 · Yokohama · リンデ · person/okina-sol',
    );
    const denied = claim('statement', { ...PLAIN_STATEMENT, polarity: 'denied' });
    expect(wordValue(denied, 'ja')).toBe('過去 · 断定 · 否定');
    expect(wordValue(claim('quotation', { marked: 'speech', marks: [] }), 'ja')).toBe('発言 · ?');
  });

  it.each(NAME_TYPES)('has a Japanese word for the type %s', (type) => {
    const name = claim('entity', { type, name: 'x', forms: ['x'], mentions: 1 });
    expect(wordValue(name, 'ja')).not.toContain(type);
  });
});
