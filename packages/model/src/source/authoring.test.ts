import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check, createDataset, formatDiagnostic, kinds } from '../index.ts';
import {
  anchorOf,
  compileFolder,
  createRecord,
  fieldGuides,
  findWorkspace,
  fixSource,
  loadDataset,
  readSource,
  renameRecord,
  watchSource,
  workspaceFiles,
} from './index.ts';
import { parseStrictYaml } from './strict-yaml/parse-strict-yaml.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefing-author-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const base = join(import.meta.dirname, '../check/fixtures/base');

async function put(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

const text = (name: string) => readFile(join(folder, name), 'utf8');

async function problems(): Promise<string[]> {
  const source = await readSource(folder, 'data');
  return check(source.records, source).map(formatDiagnostic);
}

describe('a new workspace', () => {
  const label = { name: 'my-briefings', version: '0.1.0', license: 'CC-BY-4.0' };

  it('checks clean, compiles, and is found from inside', async () => {
    for (const [path, content] of workspaceFiles(label)) await put(path, content);
    const inside = findWorkspace(join(folder, 'source/person'));
    expect(inside).toEqual({ ...label, root: folder, source: join(folder, 'source') });
    const { parts, diagnostics } = await loadDataset(join(folder, 'source'), 'source');
    expect(diagnostics).toEqual([]);
    expect(
      parts &&
        createDataset(parts)
          .all('claim')
          .map(({ standing }) => standing),
    ).toEqual(['background', 'rumor']);
    const target = join(folder, 'dist');
    const { written } = await compileFolder(join(folder, 'source'), target, { label });
    expect(written?.records).toBe(10);
    expect(JSON.parse(await text('dist/manifest.json'))).toMatchObject({ ...label, records: 10 });
  });

  it('names a schema for every kind, is invented, and has the same bytes each time', () => {
    const files = workspaceFiles(label);
    const settings = JSON.parse(files.get('.vscode/settings.json') ?? '');
    for (const { kind } of kinds) {
      expect(settings['yaml.schemas'][`./schema/${kind}.json`]).toBe(`source/${kind}/*.yaml`);
      expect(files.has(`schema/${kind}.json`)).toBe(true);
    }
    expect(files.get('texts/example.txt')).toMatch(/^Invented/u);
    expect(workspaceFiles(label)).toEqual(files);
  });

  it('refuses a manifest that lacks something', async () => {
    await put('briefing.json', '{"name": "x"}');
    expect(() => findWorkspace(folder)).toThrow('needs name, version and license');
  });
});

describe('a new record', () => {
  it('explains every field in the order of its kind', () => {
    const created = createRecord('office', 'harbor-master', {
      'name.en': 'Harbor: master',
      'name.ja': '港長',
      seats: '1',
      sources: 'source/note',
    });
    expect(created.ok && created.text).toMatchInlineSnapshot(`
      "# Office: A post that a person holds for a time and in which words can be spoken.
      # The name shown to people. (text in English and Japanese)
      name:
        en: "Harbor: master"
        ja: 港長
      # reading: Reading of the Japanese name in hiragana. (text)
      # aliases: Other names, by language and period. (list: map of text, lang, type, valid, means)
      # description: What it is, in one sentence. (text in English and Japanese)
      # wikidata: The Wikidata item, with the source that confirms it. (map of id, source)
      # organization: The body that the office belongs to. (id, of kind organization)
      # place: Country or area of the office. (id, of kind place)
      # How many people can hold it at once. (number)
      seats: 1
      # facts: Further statements, each with its sources. (list: map of text, when, about, sources)
      # note: The editors' note. (text in English and Japanese)
      # The sources that carry what the record says. (list: id, of kind source)
      sources:
        - source/note
      "
    `);
  });

  it.each(kinds.map(({ kind }) => kind))('of kind %s says what is missing', (kind) => {
    const created = createRecord(kind, kind === 'claim' ? 'ports/001' : 'new', {});
    const required = fieldGuides(kinds.find((one) => one.kind === kind) as never)
      .filter((guide) => guide.required)
      .map(({ name }) => name);
    expect(created.ok ? [] : created.problems.map(({ field }) => field)).toEqual(required);
  });

  it('has a description for every field of every kind', () => {
    const bare = kinds.flatMap((kind) =>
      fieldGuides(kind as never)
        .filter(({ description }) => description === '')
        .map(({ name }) => `${kind.kind} ${name}`),
    );
    expect(bare).toEqual([]);
  });

  it('is canonical and fits its schema, whatever the texts are', () => {
    const created = createRecord('person', 'x', {
      'name.en': '- [not] a: list #',
      'name.ja': '２０２６',
      sources: ['source/note'],
      note: { en: 'yes', ja: '012' },
    });
    expect(created.ok && parseStrictYaml(created.text)?.value).toMatchObject({
      name: { en: '- [not] a: list #', ja: '２０２６' },
      note: { en: 'yes', ja: '012' },
    });
  });

  it('of a list goes to the end of the file', () => {
    const created = createRecord('claim', 'ports/007', {
      text: { en: 'A.', ja: 'あ。' },
      anchors: [
        {
          lines: '1',
          start: 0,
          length: 3,
          hash: '0'.repeat(16),
          before: '0'.repeat(8),
          after: '0'.repeat(8),
        },
      ],
      attribution: [{ by: 'person/ito-mei', through: 'blog' }],
      modality: 'certain',
      polarity: 'affirmed',
      time: 'past',
      about: 'event/talk',
      review: { verdict: 'confirmed', evidence: ['source/note'] },
    });
    expect(created).toMatchObject({ ok: true, path: 'claim/ports.yaml', append: true });
    expect(created.ok && created.text).toMatch(/^- id: "007"\n/u);
  });

  it('refuses a name that is no slug', () => {
    expect(createRecord('person', '../x', {})).toMatchObject({
      ok: false,
      problems: [{ field: 'id', message: '../x cannot be the name of a person.' }, {}, {}],
    });
  });
});

describe('mending', () => {
  it('writes what is safe, keeps comments and order, and says what is left', async () => {
    await cp(base, folder, { recursive: true });
    await put('person/berg-old.yaml', 'moved: person/berg-ana\n');
    const talk = await text('event/talk.yaml');
    await put(
      'event/talk.yaml',
      `\ufeff# Why: see the note.\r\n${talk.replace('person/berg-ana', 'person/berg-old # she').replace('type: address', 'type: adress')}`,
    );
    await put(
      'event/founding.yaml',
      (await text('event/founding.yaml')).replace('2021-05-01', '2021'),
    );
    const dry = await fixSource(folder, 'data', { dryRun: true });
    expect(dry.changes.map(({ path }) => path)).toEqual(['event/founding.yaml', 'event/talk.yaml']);
    expect(await text('event/founding.yaml')).toContain('when: 2021\n');

    const { changes, diagnostics } = await fixSource(folder, 'data');
    expect(changes).toHaveLength(2);
    expect(diagnostics.map(({ code }) => code)).toEqual(['schema/unknown-term']);
    expect(await text('event/founding.yaml')).toContain('when: "2021"\n');
    expect(await text('event/talk.yaml')).toBe(
      `# Why: see the note.\n${talk.replace('person/berg-ana', 'person/berg-ana # she').replace('type: address', 'type: adress')}`,
    );
    expect((await fixSource(folder, 'data')).changes).toEqual([]);
  });
});

describe('renaming', () => {
  beforeEach(() => cp(base, folder, { recursive: true }));

  it('moves the file, leaves a redirect and rewrites every reference, comments and all', async () => {
    await put('person/berg-older.yaml', 'moved: person/berg-ana\n');
    await put('exceptions.yaml', 'exceptions: []\n');
    const talk = await text('event/talk.yaml');
    await put('event/talk.yaml', `# Kept.\n${talk}`);
    const renamed = await renameRecord(folder, 'person/berg-ana', 'person/berg-anna');
    expect(renamed).toMatchObject({ ok: true, references: 4 });
    expect(await text('person/berg-ana.yaml')).toBe('moved: person/berg-anna\n');
    expect(await text('person/berg-older.yaml')).toBe('moved: person/berg-anna\n');
    expect(await text('event/talk.yaml')).toBe(
      `# Kept.\n${talk.replace('person/berg-ana', 'person/berg-anna')}`,
    );
    expect(await text('claim/ports.yaml')).toContain('- person/berg-anna\n');
    expect(await problems()).toEqual([]);
  });

  it('takes the claims of a briefing along', async () => {
    await put('event/talk.yaml', `${await text('event/talk.yaml')}about:\n  - claim/ports/002\n`);
    const renamed = await renameRecord(folder, 'briefing/ports', 'briefing/harbors');
    expect(renamed.ok && Object.values(renamed.moved)).toEqual([
      'briefing/harbors',
      'claim/harbors/001',
      'claim/harbors/002',
    ]);
    expect(await text('event/talk.yaml')).toContain('claim/harbors/002');
    expect(await text('claim/ports.yaml')).toBe(
      '- id: "001"\n  moved: claim/harbors/001\n- id: "002"\n  moved: claim/harbors/002\n',
    );
    expect(await problems()).toEqual([]);
    const again = await renameRecord(folder, 'claim/harbors/002', 'claim/harbors/010');
    expect(again).toMatchObject({ ok: true, references: 2 });
    expect(await problems()).toEqual([]);
    expect((await renameRecord(folder, 'briefing/harbors', 'briefing/ports-two')).ok).toBe(true);
    expect(await problems()).toEqual([]);
  });

  it.each([
    ['person/berg-anna', 'person/x', 'person/berg-anna does not exist.'],
    ['person/berg-ana', 'person/ito-mei', 'person/ito-mei is taken.'],
    ['person/berg-ana', 'office/berg', 'office/berg is not an id of the same kind.'],
    ['person/berg-ana', 'person/Berg', 'person/Berg is not an id.'],
    ['person/berg-ana', 'person/../x', 'person/../x is not an id of the same kind.'],
    ['claim/ports/001', 'claim/piers/001', 'A claim stays with its briefing.'],
  ])('refuses %s → %s', async (from, to, message) => {
    expect(await renameRecord(folder, from, to)).toMatchObject({ ok: false, message });
  });

  it('refuses while a file cannot be read, for a reference in it would be missed', async () => {
    await put('person/ito-mei.yaml', 'name: [\n');
    expect(
      await renameRecord(folder, 'person/berg-ana', 'person/b', { shown: 'data' }),
    ).toMatchObject({
      ok: false,
      message: 'data/person/ito-mei.yaml cannot be read, so references in it would be missed.',
    });
    expect(await readdir(join(folder, 'person'))).toEqual(['berg-ana.yaml', 'ito-mei.yaml']);
  });
});

describe('anchoring', () => {
  const source =
    'The pier is new.\nNobody knows who built\nthe pier, or when it was built at all.\n';

  it('prints the entry of a passage, over line ends, without its words', () => {
    const found = anchorOf(source, { text: 'who built the pier, or when' });
    expect(found.ok && found.anchor.lines).toBe('2-3');
    expect(found.ok && found.yaml).toMatch(/^- lines: 2-3\n {2}start: 24\n/u);
    expect(found.ok && found.yaml).not.toContain('pier');
  });

  it('gives a short passage the line around it', () => {
    const found = anchorOf(source, { text: 'new', line: 1 });
    expect(found.ok && found.anchor.block).toMatchObject({ start: 0, length: 13 });
  });

  it.each([
    [{ text: 'the pier' }, 'The passage does not occur in the text.'],
    [{ text: 'pier' }, 'The passage occurs 2 times, on lines 1, 3.'],
    [{ text: 'pier', line: 2 }, 'The passage does not occur on line 2.'],
    [{ text: 'pier', occurrence: 3 }, 'The passage occurs 2 times, on lines 1, 3.'],
    [{ text: ' ' }, 'The passage is empty.'],
  ])('explains %j', (query, message) => {
    const found = anchorOf(source.replace('the pier', 'a pier'), query);
    expect(found.ok ? '' : found.message).toBe(message);
  });
});

describe('watching', () => {
  it('wakes once for several writes and ends with the signal', async () => {
    const stop = new AbortController();
    const runs: number[] = [];
    for await (const _change of watchSource(folder, { signal: stop.signal })) {
      runs.push(runs.length);
      if (runs.length === 2) stop.abort();
      else {
        await put('a.yaml', 'a: 1\n');
        await put('b.yaml', 'b: 1\n');
      }
    }
    expect(runs).toHaveLength(2);
  });
});
