import { describe, expect, it } from 'vitest';
import { kinds } from '../index.ts';
import { createRecord, fieldGuides } from './index.ts';
import { parseStrictYaml } from './strict-yaml/parse-strict-yaml.ts';

describe('a new record', () => {
  it('explains every field in the order of its kind', () => {
    const created = createRecord('office', 'harbor-master', {
      'name.en': 'Harbor: master',
      'name.ja': '港長',
      seats: '1',
      sources: 'source/note',
    });
    expect(created.ok && created.text).toMatchInlineSnapshot(`
      "# Office: A post that a person holds for a time and in which words can be spoken.
      # The name shown to people. (text in English and Japanese)
      name:
        en: "Harbor: master"
        ja: 港長
      # reading: Reading of the Japanese name in hiragana. (text)
      # aliases: Other names, by language and period. (list: map of text, lang, type, valid, means)
      # description: What it is, in one sentence. (text in English and Japanese)
      # wikidata: The Wikidata item, with the source that confirms it. (map of id, source)
      # organization: The body that the office belongs to. (id, of kind organization)
      # place: Country or area of the office. (id, of kind place)
      # How many people can hold it at once. (number)
      seats: 1
      # facts: Further statements, each with its sources. (list: map of text, when, about, sources)
      # note: The editors' note. (text in English and Japanese)
      # The sources that carry what the record says. (list: id, of kind source)
      sources:
        - source/note
      "
    `);
  });

  it.each(kinds.map(({ kind }) => kind))('of kind %s says what is missing', (kind) => {
    const created = createRecord(kind, kind === 'claim' ? 'ports/001' : 'new', {});
    const required = fieldGuides(kinds.find((one) => one.kind === kind) as never)
      .filter((guide) => guide.required)
      .map(({ name }) => name);
    expect(created.ok ? [] : created.problems.map(({ field }) => field)).toEqual(required);
  });

  it('has a description for every field of every kind', () => {
    const bare = kinds.flatMap((kind) =>
      fieldGuides(kind as never)
        .filter(({ description }) => description === '')
        .map(({ name }) => `${kind.kind} ${name}`),
    );
    expect(bare).toEqual([]);
  });

  it('is canonical and fits its schema, whatever the texts are', () => {
    const created = createRecord('person', 'x', {
      'name.en': '- [not] a: list #',
      'name.ja': '２０２６',
      sources: ['source/note'],
      note: { en: 'yes', ja: '012' },
    });
    expect(created.ok && parseStrictYaml(created.text)?.value).toMatchObject({
      name: { en: '- [not] a: list #', ja: '２０２６' },
      note: { en: 'yes', ja: '012' },
    });
  });

  it('of a list goes to the end of the file', () => {
    const created = createRecord('claim', 'ports/007', {
      text: { en: 'A.', ja: 'あ。' },
      anchors: [
        {
          lines: '1',
          start: 0,
          length: 3,
          hash: '0'.repeat(16),
          before: '0'.repeat(8),
          after: '0'.repeat(8),
        },
      ],
      attribution: [{ by: 'person/ito-mei', through: 'blog' }],
      modality: 'certain',
      polarity: 'affirmed',
      time: 'past',
      about: 'event/talk',
      review: { verdict: 'confirmed', evidence: ['source/note'] },
    });
    expect(created).toMatchObject({ ok: true, path: 'claim/ports.yaml', append: true });
    expect(created.ok && created.text).toMatch(/^- id: "007"\n/u);
  });

  it('refuses a name that is no slug', () => {
    expect(createRecord('person', '../x', {})).toMatchObject({
      ok: false,
      problems: [{ field: 'id', message: { en: '../x cannot be the name of a person.' } }, {}, {}],
    });
  });
});
