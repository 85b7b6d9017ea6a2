import { describe, expect, it } from 'vitest';
import { HARBOR_TEXT } from '../testing/harbor-text.ts';
import { makeWorkspace, type TestWorkspace } from '../testing/workspace.ts';

async function drafted(): Promise<TestWorkspace> {
  const at = await makeWorkspace();
  at.write('texts/harbor.txt', HARBOR_TEXT);
  await at.run('draft texts/harbor.txt --published 2031-05-08');
  return at;
}

function actions(at: TestWorkspace): string[] {
  try {
    const lines = at.read('drafts/harbor.decisions.jsonl').trim().split('\n');
    return lines.map((line) => JSON.parse(line).action);
  } catch {
    return [];
  }
}

async function open(at: TestWorkspace): Promise<number> {
  return JSON.parse((await at.run('review harbor --json')).stdout).data.open;
}

describe('review', () => {
  it('takes piped keys and adds lines only', async () => {
    const at = await drafted();
    const before = await open(at);
    const { code, stdout } = await at.run('review harbor', { keys: 'aaxq', terminal: false });
    expect(code).toBe(0);
    expect(stdout).not.toContain('\u001b');
    expect(stdout.match(/^= accepted/gmu)).toHaveLength(2);
    expect(stdout.match(/^= rejected/gmu)).toHaveLength(1);
    expect(await open(at)).toBe(before - 3);
  });

  it('ends with what was decided saved when the input ends', async () => {
    const at = await drafted();
    expect((await at.run('review harbor', { keys: 'a' })).code).toBe(0);
    expect(actions(at)).toContain('accept');
  });

  it('passes over line ends, so that a key and Enter is a key', async () => {
    const at = await drafted();
    const before = await open(at);
    await at.run('review harbor --plain', { keys: 'x\nx\n\nq\n', terminal: true });
    expect(await open(at)).toBe(before - 2);
  });

  it('shows the passage marked in its line, with color only on the screen', async () => {
    const at = await drafted();
    const plain = await at.run('review harbor --plain', {
      keys: 'q',
      terminal: true,
      env: { NO_COLOR: '1' },
    });
    expect(plain.stdout).toMatch(/^> \d \| .*>>.+<</mu);
    const screen = await at.run('review harbor', { keys: 'q', terminal: true });
    expect(screen.stdout).toContain('\u001b[1;36m');
    expect(screen.stdout).not.toContain('>>');
  });

  it('undoes step by step, a whole batch at once, and the log only grows', async () => {
    const at = await drafted();
    const before = await open(at);
    await at.run('review harbor', { keys: 'xxuuuq' });
    expect(await open(at)).toBe(before);
    expect(actions(at).filter((action) => action === 'reopen').length).toBeGreaterThan(1);
    const events = (keys: string) => at.run('review harbor', { keys });
    // The last question is alike to no other.
    const batch = await events('Ay');
    expect(batch.stdout).toMatch(/Accept all like this: \d+ question/u);
    expect(await open(at)).toBeLessThan(before);
    const log = actions(at).length;
    const again = await at.run('review harbor', { keys: 'u' });
    expect(again.stdout).toContain('nothing to undo in this review');
    expect(actions(at)).toHaveLength(log);
  });

  it('accepts all alike only when asked twice', async () => {
    const at = await drafted();
    const before = await open(at);
    await at.run('review harbor', { keys: 'Anq' });
    expect(await open(at)).toBe(before);
  });

  it('puts off until the next review', async () => {
    const at = await drafted();
    const before = await open(at);
    const { stdout } = await at.run('review harbor', { keys: 's' });
    expect(stdout).toContain(`${before - 1} open`);
    expect(await open(at)).toBe(before);
  });

  it('takes an edit by field, refuses what is no value, and leaves with Escape', async () => {
    const at = await drafted();
    const questions = JSON.parse((await at.run('review harbor --json')).stdout).data.questions;
    const index = questions.findIndex(
      ({ claims: [claim] }: { claims: { kind: string }[] }) => claim?.kind === 'event',
    );
    const go = 'n'.repeat(index);
    const { stdout } = await at.run('review harbor', {
      keys: `${go}ewhen=tomorrow\n\u001bewhen=2031-05-04; type=visit\nq`,
    });
    expect(stdout).toContain('tomorrow is no date');
    const edits = at
      .read('drafts/harbor.decisions.jsonl')
      .split('\n')
      .filter((line) => line.includes('"edit"'));
    expect(edits).toHaveLength(1);
    expect(JSON.parse(edits[0] ?? '')).toMatchObject({
      value: { when: '2031-05-04', type: 'visit' },
    });
  });

  it('says that a key does nothing, and explains the keys', async () => {
    const at = await drafted();
    const { stdout } = await at.run('review harbor', { keys: 'z?9q' });
    expect(stdout).toContain('z does nothing here');
    expect(stdout).toContain('undo the last step');
    expect(stdout).toContain('There is no choice 9');
    expect(actions(at)).toEqual([]);
  });

  it('says when every question is answered, and what comes next', async () => {
    const at = await drafted();
    await at.run('accept harbor --where confidence>=guess');
    const { code, stdout } = await at.run('review harbor --lang ja', { keys: '' });
    expect(stdout).toContain('未決の問いはありません');
    expect(code).toBe(0);
  });

  it('ends with 130 on Ctrl-C and gives the terminal back', async () => {
    const at = await drafted();
    const { code, stdout } = await at.run('review harbor', { keys: 'x\u0003', terminal: true });
    expect(code).toBe(130);
    expect(stdout.startsWith('\u001b[?1049h')).toBe(true);
    expect(stdout.endsWith('\u001b[?1049l')).toBe(true);
    expect(actions(at)).toContain('reject');
  });

  it.each([
    [80, 24],
    [40, 16],
    [20, 5],
  ])('keeps to a screen of %i columns and %i rows', async (columns, rows) => {
    const at = await drafted();
    const { measureWith } = await import('../output/width.ts');
    const measure = measureWith(1);
    const { stdout } = await at.run('review harbor --lang ja --color never', {
      keys: 'wneb\u001b?A',
      terminal: true,
      columns,
      rows,
    });
    for (const screen of stdout.split('\u001b[H').slice(1)) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control sequences are what is left out
      const lines = screen.replaceAll(/\u001b\[[?\d]*[A-Za-z]/gu, '').split('\n');
      expect(lines.length).toBeLessThanOrEqual(rows);
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('never sends what a text holds to the terminal as control', async () => {
    const at = await makeWorkspace();
    at.write(
      'texts/evil.txt',
      'On 3 May 2031 \u001b]0;owned\u0007 Captain Mara\u202e Brandvold spoke.\n',
    );
    await at.run('draft texts/evil.txt');
    const { stdout } = await at.run('review evil --plain', { keys: 'nnnq' });
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});

describe('the table for a spreadsheet', () => {
  const rows = (at: TestWorkspace, file = 'harbor.tsv') => at.read(file).split('\n');
  const fill = (at: TestWorkspace, line: number, decision: string, value = '') => {
    const all = rows(at);
    const cells = (all[line] ?? '').split('\t');
    cells[1] = decision;
    cells[2] = value;
    all[line] = cells.join('\t');
    at.write('harbor.tsv', all.join('\n'));
  };

  it('goes out with the passages and comes back with decisions', async () => {
    const at = await drafted();
    expect((await at.run('review harbor --export harbor.tsv --bom')).code).toBe(0);
    expect(at.read('harbor.tsv').startsWith('\ufeffclaim\tdecision')).toBe(true);
    expect(at.read('harbor.tsv')).toContain('灯台の増設を歓迎する');
    fill(at, 1, 'accept');
    fill(at, 2, 'x');
    const imported = await at.run('review harbor --import harbor.tsv');
    expect(imported.stdout).toContain('Imported 2 decisions.');
    expect(actions(at)).toEqual(['accept', 'reject']);
    expect((await at.run('review harbor --import harbor.tsv')).stdout).toContain('2 stood already');
    expect(actions(at)).toHaveLength(2);
  });

  it('imports nothing when one row is bad, and names each by its line', async () => {
    const at = await drafted();
    await at.run('review harbor --export harbor.tsv');
    fill(at, 1, 'accept');
    fill(at, 3, 'perhaps');
    const all = rows(at);
    at.write('harbor.tsv', [...all.slice(0, -1), 'c-0000\taccept', ''].join('\n'));
    const { code, stderr } = await at.run('review harbor --import harbor.tsv');
    expect(code).toBe(3);
    expect(stderr).toContain('harbor.tsv:4');
    expect(stderr).toContain('"perhaps" is no decision');
    expect(stderr).toContain('There is no claim c-0000');
    expect(actions(at)).toEqual([]);
  });

  it('refuses a row whose claim says something else by now', async () => {
    const at = await drafted();
    await at.run('review harbor --export harbor.tsv');
    const [id] = (rows(at)[1] ?? '').split('\t');
    at.write('harbor.tsv', `claim\tdecision\tvalue\n${id}\taccept\tsomething else\n`);
    const { code, stderr } = await at.run('review harbor --import harbor.tsv');
    expect(code).toBe(3);
    expect(stderr.replaceAll(/\s+/gu, ' ')).toContain('has changed since the table was exported');
  });

  it('never overwrites a file', async () => {
    const at = await drafted();
    expect((await at.run('review harbor --export texts/harbor.txt')).code).toBe(1);
    expect(at.read('texts/harbor.txt')).toBe(HARBOR_TEXT);
  });
});

describe('accept --where', () => {
  it.each([
    ['kind=lnk', 5],
    ['kind=link,knd=date', 10],
    ['confidence>=very', 12],
    ['kind>=link', 4],
    ['kind=link,', 10],
    ['line>=x', 6],
    ['nonsense', 0],
  ])('points at what is wrong in %s', async (where, offset) => {
    const at = await drafted();
    const run = await at.run(`accept harbor --where ${where} --json`);
    expect(run.code).toBe(2);
    expect(JSON.parse(run.stderr).error).toMatchObject({ where, offset });
  });

  it('shows what it would accept, and ends with 1 when nothing matches', async () => {
    const at = await drafted();
    const tried = await at.run('accept harbor --where kind=link --dry-run');
    expect(tried.stdout).toContain('https://port.example.com/2031/04/30/12/');
    expect(actions(at)).toEqual([]);
    expect((await at.run('accept harbor --where kind=link')).code).toBe(0);
    expect((await at.run('accept harbor --where kind=link')).code).toBe(1);
    expect(actions(at)).toEqual(['accept']);
  });
});
