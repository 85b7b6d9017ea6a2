import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HARBOR_TEXT } from './testing/harbor-text.ts';
import { parseJson } from './testing/parse-json.ts';
import type { Run } from './testing/run-briefing.ts';
import { makeWorkspace, type TestWorkspace } from './testing/workspace.ts';

async function drafted(text = HARBOR_TEXT): Promise<TestWorkspace> {
  const at = await makeWorkspace();
  at.write('texts/harbor.txt', text);
  expect((await at.run('draft texts/harbor.txt --published 2031-05-08')).code).toBe(0);
  return at;
}

interface Claim {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly entity?: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Open claims, as `review --json` gives them. */
async function openClaims(at: TestWorkspace): Promise<readonly Claim[]> {
  const run = await at.run('review harbor --json');
  const { data }: { data: { questions: { claims: Claim[] }[] } } = JSON.parse(run.stdout);
  return data.questions.flatMap(({ claims }) => claims);
}

const log = (at: TestWorkspace) => at.read('drafts/harbor.decisions.jsonl');
const oneLine = ({ stdout, stderr }: Run) => `${stdout}${stderr}`.replaceAll(/\s+/gu, ' ');

describe('from a text to records', () => {
  it('goes from draft over review and accept to records that check clean but for texts to write', async () => {
    const at = await drafted();
    expect((await at.run('accept harbor --where confidence>=guess')).code).toBe(0);
    const merged = await at.run('merge harbor --author person/tide-writer --json');
    expect(merged.code).toBe(0);
    const { added, unwritten } = parseJson(merged.stdout).data;
    expect(JSON.stringify(added)).toContain('claim/harbor/001');
    expect(unwritten).toBeGreaterThan(10);

    const checked = parseJson((await at.run('check --json')).stdout).data;
    const codes = Object(checked.diagnostics).map((one: { code: string }) => one.code);
    expect(new Set(codes)).toEqual(new Set(['translation/todo']));
    // No sentence of the text is in the records.
    expect(at.read('source/claim/harbor.yaml')).not.toContain('灯台の増設');
    expect((await at.run('verify --source texts/harbor.txt --briefing briefing/harbor')).code).toBe(
      0,
    );
    // Its author can read it; nobody can publish it.
    expect((await at.run('list claim')).code).toBe(0);
    expect((await at.run('build')).code).toBe(3);
  });

  it('can be published when the texts are written', async () => {
    const at = await drafted();
    await at.run('accept harbor --where confidence>=guess');
    const merged = await at.run('merge harbor --author person/tide-writer --json');
    const { changes } = parseJson(merged.stdout).data;
    for (const { file } of changes as { file: string }[]) {
      const text = at
        .read(file)
        .replaceAll(/TODO\(en\).*/gu, 'Words')
        .replaceAll(/TODO\(ja\).*/gu, '文');
      at.write(file, text);
    }
    const checked = parseJson((await at.run('check --json')).stdout).data;
    expect(checked).toMatchObject({ errors: 0 });
    expect((await at.run('build')).code).toBe(0);
  });

  it('adds nothing when it is merged again, even from a new draft', async () => {
    const at = await drafted();
    await at.run('accept harbor --where confidence>=guess');
    await at.run('merge harbor --author person/tide-writer');
    const before = at.read('source/claim/harbor.yaml');
    expect((await at.run('merge harbor')).stdout).toBe('');
    expect((await at.run('draft texts/harbor.txt --published 2031-05-08')).code).toBe(0);
    expect(await openClaims(at)).toEqual([]);
    const again = await at.run('merge harbor');
    expect(again).toMatchObject({ code: 0, stdout: '' });
    expect(again.stderr).toContain('Nothing to add');
    expect(at.read('source/claim/harbor.yaml')).toBe(before);
  });

  it('adds nothing twice although the note of the first merge was lost', async () => {
    const at = await drafted();
    await at.run('accept harbor --where confidence>=guess');
    const decided = log(at);
    await at.run('merge harbor --author person/tide-writer');
    at.write('drafts/harbor.decisions.jsonl', decided);
    expect((await at.run('merge harbor')).stdout).toBe('');
  });

  it('merges only what was accepted, and later what was accepted since', async () => {
    const at = await drafted();
    await at.run('accept harbor --where kind=statement,line<=2');
    await at.run('merge harbor --author person/tide-writer');
    expect(existsSync(join(at.path, 'source/term/hmo.yaml'))).toBe(false);
    await at.run('accept harbor --where kind=abbreviation');
    const second = await at.run('merge harbor --json');
    expect(parseJson(second.stdout).data.added).toMatchObject([{ id: 'term/hmo' }]);
  });

  it('writes nothing when it is only tried, nor when an id is taken', async () => {
    const at = await drafted();
    await at.run('accept harbor --where kind=statement');
    const tried = await at.run('merge harbor --author person/tide-writer --dry-run');
    expect(tried.stdout).toContain('+ briefing/harbor');
    expect(existsSync(join(at.path, 'source/briefing/harbor.yaml'))).toBe(false);
    at.write('source/source/harbor.yaml', at.read('source/source/example-text.yaml'));
    const refused = await at.run('merge harbor --author person/tide-writer');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('source/harbor');
    expect(existsSync(join(at.path, 'source/claim/harbor.yaml'))).toBe(false);
  });

  it('writes a date whose weekday is wrong in the text, and leaves the judgment to the editor', async () => {
    const at = await drafted(HARBOR_TEXT.replace('(土)', '(日)'));
    await at.run('accept harbor --where confidence>=guess');
    const merged = await at.run('merge harbor --author person/tide-writer --json');
    expect(merged.code).toBe(1);
    expect(parseJson(merged.stdout).data.diagnostics).toMatchObject([
      { code: 'dates/weekday-mismatch' },
    ]);
  });

  it('asks for the author, and for a date when the text states none', async () => {
    const at = await drafted();
    await at.run('accept harbor --where kind=statement');
    expect((await at.run('merge harbor')).code).toBe(2);
    at.write('texts/calm.txt', '港は静かである。\n');
    await at.run('draft texts/calm.txt');
    await at.run('accept calm --where kind=statement');
    const undated = await at.run('merge calm --author person/tide-writer');
    expect(undated.code).toBe(1);
    expect(oneLine(undated)).toContain('--published');
  });
});

describe('decisions', () => {
  it('outlive an edit of the text elsewhere; what was rejected stays rejected', async () => {
    const at = await drafted();
    await at.run('accept harbor --where kind=link');
    const [link] = log(at).trim().split('\n');
    // The first question is doubtful: reject it.
    await at.run('review harbor', { keys: 'x' });
    const rejected = log(at)
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line).claim);
    expect(rejected.length).toBeGreaterThan(0);
    at.write(
      'texts/harbor.txt',
      `号外\n\n${HARBOR_TEXT.replace('横浜を視察', '横浜の倉庫を視察')}`,
    );
    const again = await at.run('draft texts/harbor.txt --published 2031-05-08 --json');
    expect(parseJson(again.stdout).data).toMatchObject({
      change: 'changed',
      before: { reopened: [] },
    });
    const open = new Set((await openClaims(at)).map(({ id }) => id));
    for (const id of [...rejected, JSON.parse(link ?? '{}').claim]) expect(open).not.toContain(id);
  });

  it('give the same draft, byte for byte, when nothing changed', async () => {
    const at = await drafted();
    await at.run('review harbor', { keys: 'xxs' });
    const [draft, decided] = [at.read('drafts/harbor.draft.jsonl'), log(at)];
    const again = await at.run('draft texts/harbor.txt --published 2031-05-08 --json');
    expect(parseJson(again.stdout).data.change).toBe('same');
    expect([at.read('drafts/harbor.draft.jsonl'), log(at)]).toEqual([draft, decided]);
  });

  it('make a new name known to the next draft at once', async () => {
    const at = await drafted('Captain Mara Brandvold visited the pier on 3 May 2031.\n');
    const named = (await openClaims(at)).find(
      ({ kind, value }) => kind === 'entity' && String(value.name).includes('Brandvold'),
    );
    at.write('texts/next.txt', 'On 4 May 2031 the words of Mara Brandvold were read out.\n');
    const find = async () => {
      await at.run('draft texts/next.txt --published 2031-05-08');
      return at
        .read('drafts/next.draft.jsonl')
        .split('\n')
        .filter((line) => line.includes('name/accepted'));
    };
    expect(await find()).toEqual([]);
    const id = named?.id ?? '';
    expect((await at.run(`accept harbor --where id=${id}`)).code).toBe(0);
    expect((await find()).join('\n')).toContain(named?.entity ?? 'nothing');
  });

  it('are never given up for the draft of another text', async () => {
    const at = await drafted();
    await at.run('review harbor', { keys: 'a' });
    at.write('texts/other.txt', 'Fog over the bay of Exampleton.\n');
    const { code, stderr } = await at.run('draft texts/other.txt --slug harbor');
    expect(code).toBe(1);
    expect(stderr).toContain('--slug');
  });

  it('tell how often each rule was right', async () => {
    const at = await drafted();
    expect((await at.run('draft --stats')).code).toBe(1);
    await at.run('accept harbor --where kind=link');
    const { rules } = parseJson((await at.run('draft --stats --json')).stdout).data;
    expect(rules).toMatchObject([{ accepted: 1, rejected: 0, precision: 1 }]);
    expect((await at.run('draft --stats')).stdout).toContain('100.0 %');
  });
});

describe('what is no text', () => {
  it.each([
    ['an empty file', Buffer.from(''), 3, 'holds no word'],
    ['white space', Buffer.from(' \n\u3000\n'), 3, 'holds no word'],
    ['Shift_JIS', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), 3, 'iconv -f SHIFT_JIS'],
    ['UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0x00]), 3, 'iconv -f UTF-16'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 3, 'is a PDF'],
    ['a Word file', Buffer.from([0x50, 0x4b, 3, 4, 0]), 3, 'Word'],
    ['zero bytes', Buffer.from('a\0b'), 3, 'binary'],
  ])('%s is refused with the way out', async (_what, bytes, code, words) => {
    const at = await makeWorkspace();
    at.write('texts/x.txt', bytes);
    const run = await at.run('draft texts/x.txt');
    expect(run.code).toBe(code);
    expect(oneLine(run)).toContain(words);
    expect(existsSync(join(at.path, 'drafts'))).toBe(false);
  });

  it('a folder, a missing file, a wrong date or address end with what the house documents', async () => {
    const at = await makeWorkspace();
    expect((await at.run('draft texts')).code).toBe(4);
    expect((await at.run('draft nothing.txt')).code).toBe(4);
    expect((await at.run('draft texts/example.txt --published 2031-5-1')).code).toBe(2);
    expect((await at.run('draft texts/example.txt --url ftp://example.com')).code).toBe(2);
    expect((await at.run('draft')).code).toBe(2);
    expect((await at.run('review nothing')).code).toBe(4);
  });

  it('drafts outside any workspace with the bundled names', async () => {
    const at = await makeWorkspace();
    const bare = join(at.path, 'bare');
    expect(readFileSync(join(at.path, 'texts/example.txt'), 'utf8')).toContain('Exampleton');
    // The folder is in a workspace, so its records are used and its drafts are kept beside them.
    const run = await at.run('draft ../texts/example.txt', { cwd: join(at.path, 'source') });
    expect(run.stdout).toContain('../drafts/example.draft.jsonl');
    expect(existsSync(bare)).toBe(false);
  });
});
