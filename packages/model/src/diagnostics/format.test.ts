import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Draft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Diagnostic,
  excerptAt,
  formatGithub,
  formatJsonReport,
  formatReport,
  formatSarif,
} from '../index.ts';

const problem: Diagnostic = {
  code: 'references/unknown-target',
  severity: 'error',
  record: 'event/talk',
  pointer: '/participants/0/agent',
  location: { file: 'source/event/talk.yaml', line: 2, column: 20 },
  message: { en: 'person/berg-anna does not exist.', ja: 'person/berg-anna は存在しません。' },
  hint: { en: 'Did you mean person/berg-ana?', ja: 'person/berg-ana のことですか。' },
  related: [
    {
      message: { en: 'Near', ja: '近く' },
      location: { file: 'source/a.yaml', line: 1, column: 1 },
    },
  ],
};

const anyText = fc.string({ unit: 'binary', maxLength: 30 });
const anyDiagnostic: fc.Arbitrary<Diagnostic> = fc.record({
  code: fc.constantFrom('references/unknown-target', 'style/canonical-form', 'unknown/code'),
  severity: fc.constantFrom('error', 'warning'),
  record: anyText,
  pointer: anyText,
  location: fc.record({
    file: anyText.map((text) => `data/${text.toWellFormed()}`),
    line: fc.integer({ min: 1, max: 5 }),
    column: fc.integer({ min: 1, max: 40 }),
  }),
  message: fc.record({ en: anyText, ja: anyText }),
  hint: fc.record({ en: anyText, ja: anyText }),
});

/** Text that acts on a terminal, but for line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ACTS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('the report for people', () => {
  it('aligns the caret under wide characters and colors what it is told to', () => {
    const textOf = () => 'participants:\n  - { name: 伊藤芽衣, agent: person/berg-anna, x: 1 }\n';
    const location = { ...problem.location, column: 25 };
    const paint = (role: string, text: string) => (role === 'caret' ? `<${text}>` : text);
    const report = [
      ...formatReport([{ ...problem, location }], { textOf, paint, site: 'https://x.example/' }),
    ];
    expect(report.join('')).toMatchInlineSnapshot(`
      "source/event/talk.yaml:2:25  error  references/unknown-target  /participants/0/agent
        person/berg-anna does not exist.
        1 | participants:
        2 |   - { name: 伊藤芽衣, agent: person/berg-anna, x: 1 }
          |                             <^^^^^^^^^^^^^^^^^>
        hint: Did you mean person/berg-ana?
        see: Near: source/a.yaml:1:1
        docs: https://x.example/docs/checks/references/unknown-target/

      1 error.
      "
    `);
  });

  it('never lets data act on a terminal, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(anyDiagnostic, { maxLength: 4 }), anyText, (diagnostics, text) => {
        const report = [...formatReport(diagnostics, { textOf: () => text })].join('');
        expect(report).not.toMatch(ACTS);
      }),
    );
  });

  it('shows where in a long line and nothing where there is no line', () => {
    const long = `note: ${'あ'.repeat(300)}${'x'.repeat(40)}`;
    const shown = excerptAt(long, { file: '', line: 1, column: 307 });
    expect(shown?.lines[0]?.text.length).toBeLessThan(120);
    expect(shown?.lines[0]?.text).toContain('x'.repeat(40));
    expect(excerptAt('a\n', { file: '', line: 9, column: 1 })).toBeUndefined();
    expect(excerptAt('', { file: '', line: 1, column: 1 })).toBeUndefined();
  });
});

describe('the report for programs', () => {
  it('has a version, counts and the address of each page', () => {
    const report = JSON.parse(formatJsonReport([problem], { site: 'https://x.example' }));
    expect(report).toMatchObject({ reportVersion: 1, errors: 1, warnings: 0, fixable: 0 });
    expect(report.diagnostics).toEqual([
      { ...problem, docs: 'https://x.example/docs/checks/references/unknown-target/' },
    ]);
  });
});

describe('the report for GitHub', () => {
  it('escapes what would end a command and drops a leading ./', () => {
    const location = { file: './a,b:c%.yaml', line: 3, column: 4 };
    expect(
      [...formatGithub([{ ...problem, location, message: { en: '100%\nnow', ja: '百%' } }])].join(
        '',
      ),
    ).toBe(
      '::error file=a%2Cb%3Ac%25.yaml,line=3,col=4,title=references/unknown-target::100%25␊now%0ADid you mean person/berg-ana?%0A/docs/checks/references/unknown-target/\n',
    );
  });

  it('shows ten of each severity, errors first, and loses none', () => {
    const many = Array.from({ length: 12 }, (): Diagnostic[] => [
      { ...problem, severity: 'warning' },
      { ...problem, message: { en: '::stop-commands::x', ja: '::stop-commands::x' } },
    ]).flat();
    const lines = [...formatGithub(many)].join('').split('\n');
    expect(lines.slice(0, 20).map((line) => line.slice(2, 9))).toEqual([
      ...Array(10).fill('error f'),
      ...Array(10).fill('warning'),
    ]);
    expect(lines[20]).toBe('::group::4 more problems');
    expect(lines.slice(21, -2).filter((line) => /^\s*::/u.test(line))).toEqual([]);
    expect(lines.at(-2)).toBe('::endgroup::');
  });

  it('is one command a line, whatever the data are', () => {
    fc.assert(
      fc.property(anyDiagnostic, (diagnostic) => {
        const text = [...formatGithub([diagnostic])].join('');
        expect(text).toMatch(/^::(?:error|warning) file=[^\n]*\n$/u);
        expect(text).not.toMatch(ACTS);
      }),
    );
  });
});

describe('the SARIF log', () => {
  const ajv = new Draft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  it('is valid by the schema of OASIS, whatever the data are', () => {
    fc.assert(
      fc.property(fc.array(anyDiagnostic, { maxLength: 5 }), (diagnostics) => {
        const log: unknown = JSON.parse(
          formatSarif(diagnostics, { version: '1.2.3', site: 'https://x.example' }),
        );
        validate(log);
        expect(validate.errors ?? []).toEqual([]);
      }),
    );
  });

  it('names the rule, its documentation, the place and the record', () => {
    const log = JSON.parse(formatSarif([problem], { version: '1.2.3', site: 'https://x.example' }));
    expect(log.runs[0].tool.driver.rules).toMatchObject([
      {
        id: 'references/unknown-target',
        helpUri: 'https://x.example/docs/checks/references/unknown-target/',
      },
    ]);
    expect(log.runs[0].results[0]).toMatchObject({
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'source/event/talk.yaml' },
            region: { startLine: 2, startColumn: 20 },
          },
          logicalLocations: [{ fullyQualifiedName: 'event/talk/participants/0/agent' }],
        },
      ],
      relatedLocations: [{ id: 1, message: { text: 'Near' } }],
    });
  });
});
