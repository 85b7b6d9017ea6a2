import { describe, expect, it } from 'vitest';
import { createCatalog, kinds } from '../index.ts';

const catalog = createCatalog();

describe('the catalog', () => {
  it('describes every kind as plain data', () => {
    expect(catalog.kinds.map(({ kind }) => kind)).toEqual(kinds.map(({ kind }) => kind));
    expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog);
  });

  it('finds the references that a schema declares, with the kinds they take', () => {
    const claim = catalog.kinds.find(({ kind }) => kind === 'claim');
    expect(claim?.fields.filter(({ format }) => format === 'reference')).toEqual([
      {
        path: 'attribution.*.by',
        format: 'reference',
        targets: ['person', 'office', 'organization'],
      },
      { path: 'about.*', format: 'reference', targets: [] },
      { path: 'repeats.*', format: 'reference', targets: ['claim'] },
      { path: 'review.evidence.*', format: 'reference', targets: ['source'] },
    ]);
  });

  it('names only kinds that exist as targets', () => {
    const known = new Set<string>(kinds.map(({ kind }) => kind));
    const targets = catalog.kinds.flatMap(({ fields }) =>
      fields.flatMap((field) => field.targets ?? []),
    );
    expect(targets.filter((target) => !known.has(target))).toEqual([]);
  });

  it('declares captions and columns that the schema has', () => {
    const broken = kinds.flatMap(({ kind, caption, columns, schema, ...rest }) => {
      const derived = 'derived' in rest ? Object.keys(rest.derived.schema.shape) : [];
      const fields = new Set([...Object.keys(schema.shape), ...derived]);
      const paths = [...caption, ...columns.map(({ path }) => path)];
      return paths
        .filter((path) => !fields.has(path.split('.')[0] ?? ''))
        .map((path) => `${kind} ${path}`);
    });
    expect(broken).toEqual([]);
  });

  it('says what every standing and verdict means, and what a reference within a part is called', () => {
    const { meanings, vocabularies } = catalog;
    expect(Object.keys(meanings)).toEqual(['standing', 'verdict']);
    for (const [name, terms] of Object.entries(meanings)) {
      expect(Object.keys(terms)).toEqual(Object.keys(vocabularies[name] ?? {}));
      expect(Object.values(terms).filter(({ en, ja }) => en === '' || ja === '')).toEqual([]);
    }
    const event = catalog.kinds.find(({ kind }) => kind === 'event');
    expect(event?.fields.find(({ path }) => path === 'legs.*.place')?.label?.en).toBe('Stop');
  });

  it('gives every term of every vocabulary a label in both languages', () => {
    const terms = Object.values(catalog.vocabularies).flatMap((terms) => Object.values(terms));
    expect(terms.length).toBeGreaterThan(100);
    expect(terms.filter(({ en, ja }) => en === '' || ja === '')).toEqual([]);
  });
});
