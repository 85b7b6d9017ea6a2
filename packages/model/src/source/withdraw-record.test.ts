import { cp } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { check, createDataset, publish, releaseLedger } from '../index.ts';
import { applyChanges, planWithdrawal, readSource } from './index.ts';
import { BASE, scratchFolder } from './scratch-folder.fixture.ts';

const scratch = scratchFolder();
const withdrawal = {
  date: '2031-06-01',
  reason: { en: 'It stood for nobody.', ja: '実在しませんでした。' },
};

async function withdraw(id: string, fields: Parameters<typeof planWithdrawal>[2] = withdrawal) {
  const plan = planWithdrawal(await readSource(scratch.path, 'data'), id, fields);
  if (plan.ok) await applyChanges(scratch.path, plan.changes);
  return plan;
}

describe('withdrawing', () => {
  beforeEach(async () => {
    await cp(BASE, scratch.path, { recursive: true });
    const source = await readSource(scratch.path, 'data');
    await scratch.put('released-ids.json', releaseLedger(publish(source.records), '1.0.0'));
  });

  it('leaves a tombstone that the ledger accepts and readers are told of', async () => {
    await scratch.put('term/gone.yaml', await scratch.text('term/npa.yaml'));
    const before = await readSource(scratch.path, 'data');
    await scratch.put('released-ids.json', releaseLedger(publish(before.records), '1.1.0'));
    expect(await withdraw('term/gone')).toMatchObject({ ok: true });
    expect(await scratch.text('term/gone.yaml')).toBe(
      'withdrawn:\n  date: 2031-06-01\n  reason:\n    en: It stood for nobody.\n    ja: 実在しませんでした。\n',
    );
    const source = await readSource(scratch.path, 'data');
    expect(check(source.records, source)).toEqual([]);
    const dataset = createDataset(publish(source.records, source.redirects));
    expect(dataset.get('term/gone')).toBeUndefined();
    expect(dataset.resolve('term/gone')).toEqual({ status: 'withdrawn', withdrawal });
  });

  it('keeps the other claims of a list, comments and all, and asks for the lines', async () => {
    const file = 'claim/ports.yaml';
    const text = await scratch.text(file);
    await scratch.put(file, `# Claims of an invented briefing.\n${text}`);
    const [first] = (await readSource(scratch.path)).records.filter(({ kind }) => kind === 'claim');
    if (first === undefined) throw new Error('The base has claims.');
    expect(await withdraw(first.id)).toMatchObject({ ok: true });
    const now = await scratch.text(file);
    expect(now).toMatch(/^# Claims of an invented briefing\.\n- id: "?001"?\n {2}withdrawn:\n/u);
    expect(now.match(/^- id/gmu)).toHaveLength(text.match(/^- id/gmu)?.length ?? 0);
    expect(await scratch.problems()).toEqual([
      expect.stringContaining('claims/coverage-shrunk'),
      expect.stringContaining('claims/uncovered-line'),
    ]);
  });

  it('takes along the ids that had moved to the record', async () => {
    await scratch.put('term/gone.yaml', await scratch.text('term/npa.yaml'));
    await scratch.put('term/older.yaml', 'moved: term/gone\n');
    await withdraw('term/gone', { ...withdrawal, successor: 'term/npa' });
    expect(await scratch.text('term/older.yaml')).toBe(await scratch.text('term/gone.yaml'));
    expect(await scratch.problems()).toEqual([]);
  });

  it.each([
    ['term/npx', withdrawal, 'Did you mean term/npa?'],
    ['place/north-port', withdrawal, 'Change or remove these references first'],
    ['briefing/ports', withdrawal, 'Change or remove these references first'],
    ['term/npa', { ...withdrawal, date: 'soon' }, 'It needs a date'],
    ['term/npa', { ...withdrawal, reason: { en: 'x', ja: '' } }, 'It needs a date'],
    ['term/npa', { ...withdrawal, successor: 'term/npa' }, 'list'],
  ])('refuses %s', async (id, fields, hint) => {
    const plan = await withdraw(id, fields);
    expect(plan.ok ? '' : plan.hint.en).toContain(hint);
  });

  it('is refused when it is written wrongly by hand, with a place', async () => {
    await scratch.put('term/npa.yaml', 'withdrawn:\n  date: 2031-02-30\n  reson: x\n');
    expect(await scratch.problems()).toMatchInlineSnapshot(`
      [
        "data/term/npa.yaml:1:1  error  schema/missing-field
        withdrawn has no reason, which is required.
        hint: Add reason.",
        "data/term/npa.yaml:2:9  error  dates/invalid-date
        "2031-02-30" is not a date: February 2031 has 28 days.
        hint: Look it up in the source, and leave off what the source does not give.",
        "data/term/npa.yaml:3:3  error  schema/unknown-field
        reson is not a field of withdrawn.
        hint: Did you mean reason?",
      ]
    `);
  });
});
