import { describe, expect, it } from 'vitest';
import { check, formatDiagnostic } from '../index.ts';
import { sampleRecords } from './sample.fixture.ts';

type Edit = readonly [file: string, from: string, to: string];

/** What a person reads after an edit to the invented records. */
function messages(...edits: readonly Edit[]): string {
  return check(sampleRecords(...edits))
    .map((one) => formatDiagnostic(one))
    .join('\n');
}

describe('check', () => {
  it('finds nothing in clean records', () => {
    expect(messages()).toBe('');
  });

  it('reports every problem of a run, sorted by place', () => {
    const found = check(
      sampleRecords(
        ['person/ito-mei', 'sources', 'source'],
        ['event/talk', 'status: occurred', 'status: hapened'],
        ['claim/ports', 'weekday: thu', 'weekday: fri'],
      ),
    );
    expect(found.map(({ code, location }) => `${location.file} ${code}`)).toEqual([
      'claim/ports.yaml dates/weekday-mismatch',
      'event/talk.yaml schema/unknown-term',
      'person/ito-mei.yaml schema/missing-field',
      'person/ito-mei.yaml schema/unknown-field',
    ]);
  });
});

/** The catalogue of messages a person can get: one planted fault each. */
describe('messages', () => {
  const faults: readonly (readonly [code: string, edit: Edit])[] = [
    ['schema/unknown-field', ['person/ito-mei', 'sources', 'raeding: いとう\nsources']],
    ['schema/missing-field', ['office/harbor-master', 'seats: 1\n', '']],
    ['schema/wrong-type', ['event/talk', 'when: 2031-05-01', 'when: 2031']],
    ['schema/unknown-term', ['claim/ports', 'modality: certain', 'modality: sure']],
    ['schema/invalid-value', ['source/note', 'https://port', 'javascript://port']],
    ['translation/missing', ['person/ito-mei', ', ja: 伊藤芽衣', '']],
    ['translation/numbers-differ', ['claim/ports', '5月1日', '5月2日']],
    ['identity/duplicate-id', ['claim/ports', '"002"', '"001"']],
    ['references/unknown-target', ['event/talk', 'person/berg-ana', 'person/berg-anna']],
    ['references/wrong-kind', ['event/talk', 'partOf: event/tour', 'partOf: place/north-port']],
    ['references/cycle', ['event/tour', 'sources', 'partOf: event/talk\nsources']],
    ['dates/invalid-date', ['event/talk', '2031-05-01', '2026-02-30']],
    ['dates/weekday-mismatch', ['claim/ports', 'weekday: thu', 'weekday: fri']],
    ['dates/leg-order', ['event/tour', 'when: 2031-05-02/2031-05-03', 'when: 2031-05-09']],
    ['dates/tenure-overlap', ['tenure/berg-ana-harbor-master', '2031-05-01/..', '2031-03-01/..']],
    ['dates/office-not-held', ['event/talk', 'person/berg-ana', 'person/ito-mei']],
    ['claims/anchor-outside-text', ['briefing/ports', 'length: 90', 'length: 60']],
    ['claims/uncovered-line', ['briefing/ports', 'lines: 4', 'lines: 5']],
    [
      'claims/rumor-without-attribution',
      ['claim/ports', '    - { unknown: not-stated, through: online, act: allege }\n', ''],
    ],
    ['claims/rumor-without-cue', ['claim/ports', 'marks: rumor', 'marks: hearsay']],
    [
      'claims/review-without-note',
      ['claim/ports', ', note: { en: Not found., ja: 見当たらない。 }', ''],
    ],
    ['claims/verdict-without-evidence', ['claim/ports', 'evidence: [source/note]', 'evidence: []']],
  ];

  it.each(faults)('%s', (code, edit) => {
    const found = check(sampleRecords(edit));
    expect(found.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(found.map((one) => formatDiagnostic(one)).join('\n')).toMatchSnapshot();
  });

  it('follows a redirect only to say where the id went', () => {
    const records = sampleRecords([
      'event/talk',
      'agent: person/berg-ana',
      'agent: person/berg-old',
    ]);
    const found = check(records, {
      redirects: { 'person/berg-old': { moved: 'person/berg-ana' } },
    });
    expect(found.map((one) => formatDiagnostic(one)).join('\n')).toMatchInlineSnapshot(`
      "event/talk.yaml:8:12  warning  references/redirected-target  /participants/0/agent
        person/berg-old is now person/berg-ana.
        hint: Write person/berg-ana."
    `);
  });
});
