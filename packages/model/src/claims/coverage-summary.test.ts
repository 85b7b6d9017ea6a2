import { expect, it } from 'vitest';
import { sampleRecords } from '../check/sample.fixture.ts';
import { publish, releaseLedger } from '../index.ts';
import { coverageSummaries } from './coverage-summary.ts';

/** The sample with other lines set aside. */
function summaryOf(lines: number, setAside: readonly { lines: string; reason: string }[]) {
  const records = sampleRecords().map((record) =>
    record.kind === 'briefing'
      ? {
          ...record,
          value: {
            ...(record.value as { text: object }),
            text: { ...(record.value as { text: object }).text, lines },
            setAside,
          },
        }
      : record,
  );
  const parts = publish(records);
  const [summary] = coverageSummaries(parts.records);
  const ledger: { coverage: Record<string, number> } = JSON.parse(releaseLedger(parts, '1.0.0'));
  return { ...summary, released: Object.values(ledger.coverage)[0] };
}

it('counts a line with content that is set aside as accounted for, and an empty one as no content', () => {
  const none = summaryOf(9, []);
  const claimed = none.accounted ?? 0;
  expect(none).toMatchObject({ lines: 9, contentLines: 9, setAside: 0, released: claimed });
  const aside = [
    { lines: '7', reason: 'navigation' },
    { lines: '8-9', reason: 'empty' },
  ];
  expect(summaryOf(9, aside)).toMatchObject({
    lines: 9,
    contentLines: 7,
    accounted: claimed + 1,
    setAside: 3,
    released: claimed + 3,
  });
});

it('counts a line once that is both claimed and set aside', () => {
  const claimed = summaryOf(9, []).accounted ?? 0;
  const twice = summaryOf(9, [{ lines: '1', reason: 'empty' }]);
  expect(twice).toMatchObject({ contentLines: 9, accounted: claimed, released: claimed });
});
