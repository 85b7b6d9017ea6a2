import { describe, expect, it } from 'vitest';
import { parseJson } from './testing/parse-json.ts';
import { runBriefing } from './testing/run-briefing.ts';
import { emptyFolder, makeWorkspace, openWorkspace } from './testing/workspace.ts';

const PASSAGE = 'Harbor master Ana Example';

describe("an author's way", () => {
  it('leads from an empty folder to a dataset that can be published', async () => {
    const cwd = emptyFolder();
    expect((await runBriefing(['init', 'harbor', '--name', 'invented-harbor'], { cwd })).code).toBe(
      0,
    );
    const at = openWorkspace(`${cwd}/harbor`);

    const person = await at.run(
      'new person --id otto-invented --name.en "Otto Invented" --name.ja オットー --sources source/example-text',
    );
    expect(person.code).toBe(0);
    expect(at.read('source/person/otto-invented.yaml')).toContain(
      '# The name shown to people. (text in English and Japanese)\nname:\n  en: Otto Invented\n',
    );

    const anchor = await at.run(`anchor --source texts/example.txt --text "${PASSAGE}"`);
    const before = at.read('source/claim/example.yaml');
    const claim = await runBriefing(
      [
        ...['new', 'claim', '--id', 'example/003', '--anchors', anchor.stdout],
        ...['--text.en', 'Otto is the harbor master.', '--text.ja', 'オットーは港長である。'],
        ...['--attribution', '{by: person/example-author, through: blog}'],
        ...['--modality', 'certain', '--polarity', 'affirmed', '--time', 'past'],
        ...['--about', 'person/otto-invnted', '--about', 'place/exampleton'],
        ...['--review.verdict', 'not-checkable', '--review.evidence', '[]'],
        ...['--review.note.en', 'Invented.', '--review.note.ja', '架空の主張。'],
      ],
      { cwd: at.path },
    );
    // The one mistake in it is found at once, with the id that was meant; what was there stays byte for byte.
    expect(claim.stdout).toContain('hint: Did you mean person/otto-invented?');
    expect(claim.code).toBe(1);
    expect(at.read('source/claim/example.yaml').startsWith(before)).toBe(true);
    expect(at.read('source/claim/example.yaml')).not.toContain(PASSAGE);

    expect((await at.run('build')).code).toBe(3);
    at.edit('source/claim/example.yaml', 'otto-invnted', 'otto-invented');
    at.edit('source/person/otto-invented.yaml', 'sources:\n  - ', '# Kept.\nsources:\n    - ');
    const spoiled = await at.run('check --json');
    expect(parseJson(spoiled.stdout).data).toMatchObject({ errors: 0, warnings: 1, fixable: 1 });
    const dry = await at.run('check --fix --dry-run --json');
    expect(parseJson(dry.stdout).data).toMatchObject({
      mending: {
        dryRun: true,
        changes: [{ file: 'source/person/otto-invented.yaml', change: 'changed' }],
      },
    });
    expect(at.read('source/person/otto-invented.yaml')).toContain('\n    - ');
    expect(await at.run('check --fix')).toMatchObject({ code: 0 });
    expect(at.read('source/person/otto-invented.yaml')).toContain('# Kept.\nsources:\n  - ');

    const renamed = await at.run('rename person/otto-invented person/otto-fictional --json');
    expect(parseJson(renamed.stdout).data).toMatchObject({
      dryRun: false,
      references: 1,
      moved: { 'person/otto-invented': 'person/otto-fictional' },
    });
    expect(await at.run('check')).toMatchObject({ code: 0, stdout: '' });
    expect(await at.run('verify --source texts/example.txt')).toMatchObject({ code: 0 });

    expect((await at.run('build')).code).toBe(0);
    expect(JSON.parse(at.read('dist/manifest.json'))).toMatchObject({
      name: 'invented-harbor',
      records: 12,
    });
    expect(JSON.parse(at.read('dist/claim.json'))['claim/example/003'].about).toContain(
      'person/otto-fictional',
    );
    // Every reader finds the workspace, from any folder in it.
    const inside = { cwd: `${at.path}/source/person` };
    expect((await at.run('show person/otto-invented', inside)).stdout).toContain('Otto Invented');
    expect((await at.run('trace 003 --json', inside)).code).toBe(0);
  });
});

describe('what is there already', () => {
  it('is never overwritten by init, not even one file in a folder of many', async () => {
    const at = await makeWorkspace();
    const again = await at.run('init .');
    expect(again.code).toBe(1);
    const folder = emptyFolder();
    const own = openWorkspace(folder);
    own.write('README.md', 'mine\n');
    expect((await own.run('init .')).code).toBe(1);
    expect(own.read('README.md')).toBe('mine\n');
    own.write('notes.txt', 'mine\n');
    expect((await own.run('init notes.txt')).code).toBe(4);
  });

  it('lets init into a folder with other files', async () => {
    const own = openWorkspace(emptyFolder());
    own.write('notes.txt', 'mine\n');
    expect((await own.run('init . --license CC0-1.0')).code).toBe(0);
    expect(own.read('notes.txt')).toBe('mine\n');
    expect(JSON.parse(own.read('briefing.json'))).toMatchObject({ license: 'CC0-1.0' });
    expect((await own.run('check')).code).toBe(0);
  });

  it('is replaced by a build only where it is one', async () => {
    const at = await makeWorkspace();
    expect((await at.run('build --out texts')).code).toBe(1);
    expect((await at.run('build --out source')).code).toBe(2);
    expect((await at.run('build --out source/dist')).code).toBe(2);
    expect((await at.run('build --out ..')).code).toBe(2);
    expect(at.read('texts/example.txt')).toContain('Invented example');
    expect((await at.run('build')).code).toBe(0);
    const first = at.read('dist/claim.json');
    at.edit('source/place/exampleton.yaml', 'type:', 'colour: blue\ntype:');
    expect((await at.run('build')).code).toBe(3);
    expect(at.read('dist/claim.json')).toBe(first);
  });
});

describe('a person at a terminal', () => {
  const world = { terminal: true, columns: 80 } as const;

  it('is asked for what is missing, again for what does not fit', async () => {
    const at = await makeWorkspace();
    const { code, stderr } = await at.run('new place --color never', {
      ...world,
      typed: [
        'newport-invented',
        'Newport',
        'ニューポート',
        'town',
        'city',
        '',
        'source/example-text',
      ],
    });
    expect(stderr).toContain('type: What kind of place it is. <country|');
    expect(at.read('source/place/newport-invented.yaml')).toContain('\ntype: city\n');
    expect(code).toBe(0);
  });

  it('writes nothing when the input ends', async () => {
    const at = await makeWorkspace();
    const { code } = await at.run('new place', {
      ...world,
      typed: ['nowhere-invented', 'Nowhere'],
    });
    expect(code).toBe(2);
    expect(() => at.read('source/place/nowhere-invented.yaml')).toThrow('ENOENT');
  });

  it('is told at once that the name is taken', async () => {
    const at = await makeWorkspace();
    const { code, stderr } = await at.run('new place', { ...world, typed: ['exampleton', 'X'] });
    expect(stderr).toContain('place/exampleton exists already');
    expect(stderr).not.toContain('name.en');
    expect(code).toBe(1);
  });

  it('is not asked off a terminal', async () => {
    const at = await makeWorkspace();
    const { code, stderr } = await at.run('new place', { typed: ['nowhere-invented'] });
    expect(stderr).toContain('--id is required off a terminal');
    expect(code).toBe(2);
  });
});

describe('renaming', () => {
  it('ends with 3 while a file cannot be read, and writes nothing', async () => {
    const at = await makeWorkspace();
    at.write('source/event/example-pier-opening.yaml', 'name: [\n');
    const { code, stderr } = await at.run('rename person/ana-example person/ana-invented');
    expect(stderr.replaceAll(/\s+/gu, ' ')).toContain('references in it would be missed');
    expect(code).toBe(3);
    expect(() => at.read('source/person/ana-invented.yaml')).toThrow('ENOENT');
  });
});

describe('check --watch', () => {
  it('checks again after a change, plainly, and ends with 130', async () => {
    const at = await makeWorkspace();
    const stop = new AbortController();
    let rounds = 0;
    const { code, stdout, stderr } = await at.run('check --watch', {
      interruption: stop.signal,
      onPrint(text) {
        if (!text.includes('Watching')) return;
        rounds += 1;
        if (rounds === 1) at.edit('source/place/exampleton.yaml', 'type:', 'colour: blue\ntype:');
        else stop.abort();
      },
    });
    expect(stdout).toMatch(
      /^source\/place\/exampleton\.yaml:7:1 {2}error {2}schema\/unknown-field/u,
    );
    expect(stderr).toMatch(
      /^10 records in source: no problems\.\nWatching source; Ctrl-C ends\.\n/u,
    );
    expect(stderr).toContain('1 error');
    expect(stderr + stdout).not.toContain('\u001b');
    expect(code).toBe(130);
  });
});
