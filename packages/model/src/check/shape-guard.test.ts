import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webUrl } from '../fields/web-url.ts';
import { kinds } from '../index.ts';
import { sampleRecords } from './sample.fixture.ts';
import { shapeGuard } from './shape-guard.ts';

const schemas = new Map<string, (typeof kinds)[number]['schema']>(
  kinds.map(({ kind, schema }) => [kind, schema]),
);
const records = sampleRecords();

/** Values that slips of a writer or a hostile file put in place of the right one. */
const wrong = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    ' x',
    'x\u0085',
    'a\u202eb',
    'tab\there',
    0,
    -1,
    1.5,
    Number.NaN,
    true,
    [],
    {},
    ['x'],
    '2026-02-30',
    '2026-01',
    'person/ito-mei',
    'Person/X',
    'official',
    'constructor',
    { en: 'x' },
    { en: 'x', ja: 'y' },
    { en: 'x', ja: 'y', fr: 'z' },
    'javascript:alert(1)',
    'https://a.example/',
    '１２',
    '　x',
  ),
  fc.anything({ maxDepth: 2 }),
);

/** Every place of a value, as a path. */
function paths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key])),
    [...path, 'surplus'],
  ];
}

function edited(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    return value.map((element: unknown, index) =>
      String(index) === key ? edited(element, rest, to) : element,
    );
  }
  const object = value as Record<string, unknown>;
  return { ...object, [key]: edited(object[key], rest, to) };
}

/** Addresses as people write and mistype them. */
const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .array(
      fc.constantFrom(
        'https://',
        'http://',
        'a',
        'xn--',
        'xn--80ak6aa92e',
        '-',
        '.',
        'com',
        '/',
        '@',
        ':80',
        '?b=c',
        '%',
        '1',
        'é',
        ' ',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom('a', '1', '-', '.', 'com'), { maxLength: 7 })
    .map((parts) => `https://${parts.join('')}`),
);

describe('the shape guard', () => {
  it('accepts no address that the schema refuses', () => {
    const accepts = shapeGuard(webUrl);
    fc.assert(
      fc.property(address, (url) => {
        expect(accepts(url), url).toBe(webUrl.safeParse(url).success);
      }),
      { numRuns: 5000 },
    );
  });

  it('accepts clean records, so that the schema is not asked', () => {
    for (const { kind, value, id } of records) {
      const schema = schemas.get(kind);
      expect(schema !== undefined && shapeGuard(schema)(value), id).toBe(true);
    }
  });

  it('accepts nothing that the schema refuses', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...records)
          .chain((record) =>
            fc.tuple(fc.constant(record), fc.constantFrom(...paths(record.value)), wrong),
          ),
        ([{ kind, value }, path, to]) => {
          const schema = schemas.get(kind);
          const changed = edited(value, path, to);
          if (schema === undefined || !shapeGuard(schema)(changed)) return;
          expect(schema.safeParse(changed).success).toBe(true);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
