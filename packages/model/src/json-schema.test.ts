import { describe, expect, it } from 'vitest';
import { jsonSchemas, kinds } from './index.ts';

describe('JSON Schema', () => {
  it('exists for every kind in both shapes', () => {
    const names = kinds.map(({ kind }) => kind);
    expect(Object.keys(jsonSchemas('authored'))).toEqual(names);
    expect(Object.keys(jsonSchemas('published'))).toEqual(names);
  });

  it('is draft-07 for authors and 2020-12 for readers', () => {
    expect(jsonSchemas('authored').person).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Person',
      additionalProperties: false,
      required: ['name', 'sources'],
    });
    expect(jsonSchemas('published').person).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: ['id', 'kind', 'name', 'sources'],
    });
  });

  it('describes a file of claims as a list whose entries have an id', () => {
    expect(jsonSchemas('authored').claim).toMatchObject({
      type: 'array',
      items: { required: expect.arrayContaining(['id', 'text', 'anchors', 'attribution']) },
    });
  });

  it('lists derived fields only where records are published', () => {
    const [authored, published] = [jsonSchemas('authored'), jsonSchemas('published')];
    expect(JSON.stringify(authored.claim)).not.toContain('official-account');
    expect(published.claim).toMatchObject({ required: expect.arrayContaining(['standing']) });
  });
});
