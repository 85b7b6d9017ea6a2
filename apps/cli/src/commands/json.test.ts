import { beforeAll, describe, expect, it } from 'vitest';
import { compileLantern } from '../testing/fixtures.ts';
import { parseJson } from '../testing/parse-json.ts';
import { runBriefing } from '../testing/run-briefing.ts';

let bundled: string;
beforeAll(async () => {
  bundled = await compileLantern();
});

describe('--json', () => {
  it.each([
    'list',
    'list event',
    'show office/vell-secretary-of-commerce',
    'timeline --from 2026-05',
    'search okinosu',
    'trace 006',
    'stats',
    'check --data lantern',
    'verify --source lantern/text.txt',
    'coverage --source lantern/text.txt',
  ])('%s: one form, the same in both languages, at any width', async (line) => {
    const args = [...line.split(' '), '--json'];
    const en = await runBriefing(args, { bundled });
    const ja = await runBriefing([...args, '--lang', 'ja'], { bundled, columns: 30 });
    expect(en.stderr).toBe('');
    expect(ja.stdout).toBe(en.stdout);
    const printed = parseJson(en.stdout);
    expect(Object.keys(printed)).toEqual(['schemaVersion', 'command', 'data']);
    expect(printed).toMatchObject({ schemaVersion: 1, command: args[0] });
    expect(en.code).toBe(0);
  });

  it('traces a nested press report with chain, passage, verdict and evidence', async () => {
    const { stdout } = await runBriefing(['trace', '006', '--json'], { bundled });
    expect(parseJson(stdout).data).toMatchObject({
      id: 'claim/vell-visit-2026-05/006',
      standing: { term: 'press-report' },
      chain: [
        { by: 'person/tidewater-author', through: 'blog' },
        { by: 'organization/shiosai-shimbun', through: 'press', act: 'report' },
        { by: 'office/vell-secretary-of-commerce', through: 'statement', holders: [] },
      ],
      passages: [{ lines: '8' }],
      review: { verdict: 'partly-confirmed', evidence: [{ id: 'source/shiosai-2026-05-06' }] },
    });
    expect(stdout).not.toContain('潮騒新聞は、長官が');
  });

  it('marks who held an office as inferred', async () => {
    const { stdout } = await runBriefing(['trace', '004', '--json'], { bundled });
    expect(parseJson(stdout).data.chain).toMatchObject([
      {},
      {
        holders: [
          {
            person: 'person/okina-sol',
            tenure: 'tenure/okina-sol-vell-secretary-of-commerce',
            inferred: true,
            certainty: 'certain',
          },
        ],
      },
    ]);
  });

  it('keeps uncertain dates in a timeline, marked', async () => {
    const args = ['timeline', '--from', '2025-10-15', '--to', '2025-10-20', '--json'];
    const { stdout } = await runBriefing(args, { bundled });
    expect(parseJson(stdout).data.entries).toMatchObject([
      { id: 'event/2025-10-okinosu-beacon', overlap: 'possible' },
      { id: 'exercise/blue-sail', overlap: 'possible', pointer: '/milestones/0/when' },
    ]);
  });

  it('gives errors as JSON too, on stderr', async () => {
    const { code, stdout, stderr } = await runBriefing(['show', 'persn/asagiri-ren', '--json'], {
      bundled,
    });
    expect(stdout).toBe('');
    expect(JSON.parse(stderr)).toMatchObject({
      schemaVersion: 1,
      command: 'show',
      error: { exitCode: 1, near: ['person/asagiri-ren'] },
    });
    expect(code).toBe(1);
  });
});

describe('a dataset that was tampered with', () => {
  it('cannot send control sequences to the terminal', async () => {
    const evil = await compileLantern((text) =>
      text.replaceAll('Sol Okina', '\\u001b]0;owned\\u0007Sol\\u202eOkina\\u009b2J'),
    );
    for (const line of ['show person/okina-sol', 'list person', 'list person --json']) {
      const args = [...line.split(' '), '--color', 'never'];
      const { stdout } = await runBriefing(args, { bundled: evil, terminal: true });
      expect(stdout).toContain('Okina');
      expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }
  });

  it('is reported as a damaged installation when it cannot be read', async () => {
    const broken = await compileLantern((text) => text.slice(0, -1));
    const { code, stdout, stderr } = await runBriefing(['show', '041'], { bundled: broken });
    expect(stdout).toBe('');
    expect(stderr).toContain('damaged');
    expect(code).toBe(70);
  });
});
