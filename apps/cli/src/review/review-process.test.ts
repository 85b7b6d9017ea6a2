import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HARBOR_TEXT } from '../testing/harbor-text.ts';
import { makeWorkspace, type TestWorkspace } from '../testing/workspace.ts';

const BIN = join(import.meta.dirname, '../../bin/briefing.js');
// util-linux runs a program in a pseudo-terminal of its own.
const script = spawnSync('script', ['--version']).status === 0;

async function drafted(): Promise<TestWorkspace> {
  const at = await makeWorkspace();
  at.write('texts/harbor.txt', HARBOR_TEXT);
  await at.run('draft texts/harbor.txt --published 2031-05-08');
  return at;
}

function decided(at: TestWorkspace): string[] {
  const text = at.read('drafts/harbor.decisions.jsonl');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).action);
}

describe('review as a process', () => {
  it('takes piped keys', async () => {
    const at = await drafted();
    const { status, stdout } = spawnSync(process.execPath, [BIN, 'review', 'harbor'], {
      cwd: at.path,
      input: 'axq',
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('= rejected');
    expect(new Set(decided(at))).toEqual(new Set(['accept', 'reject']));
  });

  it('has lost nothing when it is killed', async () => {
    const at = await drafted();
    const child = spawn(process.execPath, [BIN, 'review', 'harbor'], { cwd: at.path });
    let said = '';
    const answers = new Promise<void>((resolve) => {
      child.stdout.on('data', (data: Buffer) => {
        said += data.toString();
        if (said.includes('= rejected')) resolve();
      });
    });
    child.stdin.write('ax');
    await answers;
    child.kill('SIGKILL');
    await new Promise((resolve) => child.on('close', resolve));
    expect(new Set(decided(at))).toEqual(new Set(['accept', 'reject']));
    // What is torn by a power failure is passed over, and what comes after it is kept.
    at.write(
      'drafts/harbor.decisions.jsonl',
      `${at.read('drafts/harbor.decisions.jsonl')}{"claim":"to`,
    );
    const next = await at.run('review harbor', { keys: 's' });
    expect(next.stderr).toContain('cannot be read');
    expect(at.read('drafts/harbor.decisions.jsonl').trim().split('\n').at(-1)).toContain('"defer"');
  });

  it.skipIf(!script).each([
    ['q', 0, 'quits'],
    ['\u0003', 130, 'is interrupted'],
  ])('gives the terminal back when it ends by %j', async (key, code) => {
    const at = await drafted();
    const line = `stty cols 60 rows 20; '${process.execPath}' '${BIN}' review harbor; echo "left $?"; stty -a`;
    const child = spawn('script', ['-qec', line, '/dev/null'], {
      cwd: at.path,
      env: { ...process.env, TERM: 'xterm' },
    });
    let said = '';
    let typed = false;
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (typed || !said.includes('quit')) return;
      typed = true;
      child.stdin.write(`x${key}`);
    });
    await new Promise((resolve) => child.on('close', resolve));
    expect(said).toContain(`left ${code}`);
    expect(said).toContain('\u001b[?1049h');
    expect(said.lastIndexOf('\u001b[?1049l')).toBeGreaterThan(said.lastIndexOf('\u001b[?1049h'));
    // Lines and echo are the terminal's again.
    expect(said.slice(said.lastIndexOf('left'))).toMatch(/ icanon[\s\S]* echo /u);
    expect(decided(at)).toContain('reject');
  });
});
