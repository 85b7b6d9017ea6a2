import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { canonicalText } from '../canonical-text.ts';
import { readYaml } from '../read-yaml.ts';
import { isSuspect } from '../text-problems.ts';
import { parseStrictYaml } from './parse-strict-yaml.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '伊藤芽衣',
    'a: b',
    '- a',
    '# no',
    'x #y',
    '012',
    'null',
    'yes',
    '[a]',
    "it's",
    '1-2',
  ),
);
const key = fc.constantFrom('name', 'en', 'ja', 'when', 'x-y', 'true', '12');
const { value: anyValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));
const values = fc.dictionary(key, anyValue, { minKeys: 1, maxKeys: 5 });

/** Fragments of which files that look like YAML are made. */
const fragments = fc
  .array(
    fc.constantFrom(
      'a:',
      'b: ',
      ' c: d',
      '- ',
      '  ',
      '\n',
      '\n  ',
      '\n- ',
      'x',
      '"q"',
      "'s'",
      '[',
      ']',
      '{',
      '}',
      ', ',
      ': ',
      ' #',
      '# c\n',
      '~',
      'null',
      '1',
      '01',
      '1e3',
      '&a',
      '*a',
      '!t',
      '|',
      '>',
      '---',
      '?',
      '%',
      '\\',
      '""',
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

describe('the strict reader', () => {
  it('reads what it reads as the full reader does', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          values.map((value) => stringify(value)),
          fragments,
        ),
        (source) => {
          const strict = isSuspect(source) ? undefined : parseStrictYaml(source);
          if (strict === undefined) return;
          const { problems, value } = readYaml(source, 'f');
          expect(problems).toEqual([]);
          expect(strict.value).toEqual(value);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('leaves it to the writer whether an empty line comes before a closing comment', () => {
    const source = 'b: a:# c\n# c\n';
    expect(canonicalText(source)).not.toBe(source);
    expect(parseStrictYaml(source)?.canonical).toBe(false);
  });

  it('calls canonical only what the writer would leave as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          values.map((value) => stringify(value, { lineWidth: 0 })),
          values.map((value) => canonicalText(stringify(value))),
          fragments,
        ),
        (text) => {
          // Text of another normal form is never taken for canonical, and U+1FEF becomes a reserved sign.
          const source = text.normalize('NFC');
          const strict = isSuspect(source) ? undefined : parseStrictYaml(source);
          if (strict?.canonical) expect(canonicalText(source)).toBe(source);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it.each([
    [
      'a record',
      'name:\n  en: Ito Mei\n  ja: 伊藤芽衣\nsources:\n  - source/a\n  - source/b\nseats: 1\n',
    ],
    [
      'lists of maps',
      'legs:\n  - place: place/a\n    when: 2026-01\n  - place: place/b\n    when: "2026"\n',
    ],
    ['comments in their column', '# What it is.\nname: a\n# A number.\nseats: 2\n'],
    ['an empty list', 'evidence: []\n'],
  ])('is sure of the layout of %s', (_what, source) => {
    expect(parseStrictYaml(source)).toEqual({ value: parse(source), canonical: true });
  });

  it.each(['name: { en: a, ja: b }\n', 'a: 1\n\nb: 2\n', 'a:\n- b\n', "a: 'b'\n", 'a: 1'])(
    'reads %j, unsure of its layout',
    (source) => {
      expect(parseStrictYaml(source)).toEqual({ value: parse(source), canonical: false });
    },
  );

  it.each([
    'a: 012\n',
    'a: 12345678901234567890\n',
    'a: 1e3\n',
    '__proto__: 1\n',
    'constructor: 1\n',
    'toString: 1\n',
    'a: &x 1\n',
    'a: *x\n',
    'a: !t 1\n',
    'a: 1\na: 2\n',
    'a:\n',
    'a: b: c\n',
    'a: b #c\n',
    'a: |\n  b\n',
    '? a\n',
    '---\na: 1\n',
    `a: ${'['.repeat(70)}${']'.repeat(70)}\n`,
    `${'- '.repeat(70)}a\n`,
    '',
  ])('leaves %j to the full reader', (source) => {
    expect(parseStrictYaml(source)).toBeUndefined();
  });
});

describe('the canonical form', () => {
  it('keeps values, comments, order and quotes, and is the same the second time', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (value, flow) => {
        const source = stringify(value, flow ? { collectionStyle: 'flow' } : {});
        const once = canonicalText(source);
        expect(parse(once)).toEqual(JSON.parse(JSON.stringify(parse(source)).normalize('NFC')));
        expect(canonicalText(once)).toBe(once);
      }),
    );
  });

  it('writes lists and maps in lines of their own and leaves the rest alone', () => {
    const source =
      '# Top.\r\nname: {en:  A, ja: "B"}   # why\r\n\r\n\r\nsources:\r\n- source/a\r\nwhen: \'2026\'\r\n';
    expect(canonicalText(source)).toMatchInlineSnapshot(`
      "# Top.
      name:
        en: A
        ja: "B"
        # why

      sources:
        - source/a
      when: '2026'
      "
    `);
  });
});
