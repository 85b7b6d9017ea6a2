import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataset } from '@briefing/model/dataset';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../search/build-search-index.ts';
import { INDEX_FILE, MADE_OF_FILE, madeOf } from '../search/bundled-index.ts';
import { compileLantern } from '../testing/fixtures.ts';
import { parseJson } from '../testing/parse-json.ts';
import { runBriefing, type World } from '../testing/run-briefing.ts';

let bundled: string;
beforeAll(async () => {
  bundled = await compileLantern();
});

const search = (args: readonly string[], world: World = {}) =>
  runBriefing(['search', ...args], { bundled, ...world });
const idsOf = async (...query: string[]) => {
  const { stdout } = await search(['--json', '--limit', '100', ...query]);
  const { hits } = parseJson(stdout).data;
  return Array.isArray(hits) ? hits.map(({ id }) => String(id)) : [];
};

describe('search', () => {
  it.each(['asagiri ren', 'あさぎりれん', 'アサギリ・レン', 'ＡＳＡＧＩＲＩ ＲＥＮ'])(
    '%s finds the same person, first',
    async (name) => {
      expect((await idsOf(name))[0]).toBe('person/asagiri-ren');
    },
  );

  it('takes words as one argument or as many', async () => {
    const apart = await idsOf('beacon', 'kind:event');
    expect(apart).not.toEqual([]);
    expect(await idsOf('beacon kind:event')).toEqual(apart);
    expect(await idsOf('--', 'beacon', '-kind:claim', '-kind:source')).toEqual(
      await idsOf('beacon -kind:claim -kind:source'),
    );
  });

  it('shows what matched in color on a terminal, else between asterisks', async () => {
    const colored = await search(['okinosu'], { terminal: true });
    expect(colored.stdout).toContain('\u001b[1;36mOkinosu\u001b[22;39m');
    expect(colored.stdout).not.toContain('*');
    for (const world of [{}, { terminal: true, env: { NO_COLOR: '1' } }]) {
      const { stdout } = await search(['okinosu'], world);
      expect(stdout).toContain('*Okinosu*');
      expect(stdout).not.toContain('\u001b');
    }
  });

  it('never shows a rumor without the word', async () => {
    const { stdout } = await search(['kind:claim', '--limit', '100'], { columns: undefined });
    const rumors = await idsOf('standing:rumor');
    expect(rumors).not.toEqual([]);
    for (const id of rumors) expect(stdout).toMatch(new RegExp(`^${id} +Claim, rumor, `, 'mu'));
  });

  it('gives places of matches in the text as it stands, in both languages', async () => {
    const { stdout } = await search(['沖ノ洲', '--json', '--limit', '1']);
    expect(parseJson(stdout).data).toMatchObject({
      query: '沖ノ洲',
      hits: [
        {
          id: 'place/okinosu',
          kind: 'place',
          title: { en: { text: 'Okinosu' }, ja: { text: '沖ノ洲', marks: [[0, 3]] } },
        },
      ],
    });
  });

  it('puts the caret under the fault, whatever stands before it', async () => {
    const { stderr, code } = await search(['沖ノ洲 ﾗﾝﾌﾟ kin:event'], { columns: undefined });
    const [query = '', caret = ''] = stderr.split('\n').slice(-3);
    expect(query.trim()).toBe('沖ノ洲 ﾗﾝﾌﾟ kin:event');
    // Three characters of two columns, four of one, two spaces, and the margin.
    expect(caret).toBe(`${' '.repeat(2 + 6 + 1 + 4 + 1)}^`);
    expect(code).toBe(2);
  });

  it('shows only the neighborhood of a fault in a long query', async () => {
    const { stderr } = await search([`${'沖ノ洲 '.repeat(60)}kin:event`]);
    expect(Math.max(...stderr.split('\n').map((line) => line.length))).toBeLessThan(100);
  });

  it('gives a malformed query as JSON too', async () => {
    const { stdout, stderr, code } = await search(['okinosu "a', '--json']);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(JSON.parse(stderr)).toMatchObject({
      error: { code: 'unclosed-quote', position: 8, query: 'okinosu "a' },
    });
  });
});

describe('the prepared index', () => {
  async function builtWith(files: object): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-built-'));
    writeFileSync(join(folder, MADE_OF_FILE), madeOf({ files }));
    return folder;
  }
  const read = (name: string) => JSON.parse(readFileSync(join(bundled, name), 'utf8'));
  const lantern = () =>
    createDataset({
      catalog: read('catalog.json'),
      records: ['person', 'event', 'claim'].flatMap((kind) => Object.values(read(`${kind}.json`))),
    });
  const manifest = (): { files: object } =>
    JSON.parse(readFileSync(join(bundled, 'manifest.json'), 'utf8'));

  it('is refused when it is damaged', async () => {
    const built = await builtWith(manifest().files);
    writeFileSync(join(built, INDEX_FILE), 'not an index');
    const { stdout, stderr, code } = await search(['okinosu'], { built });
    expect({ stdout, code }).toEqual({ stdout: '', code: 70 });
    expect(stderr).toContain('search.idx');
  });

  it('is refused when one byte of its body is another', async () => {
    const built = await builtWith(manifest().files);
    const bytes = buildSearchIndex(lantern());
    const last = bytes.length - 40;
    bytes[last] = (bytes[last] ?? 0) ^ 1;
    writeFileSync(join(built, INDEX_FILE), bytes);
    const { stdout, stderr, code } = await search(['okinosu'], { built });
    expect({ stdout, code }).toEqual({ stdout: '', code: 70 });
    expect(stderr).toContain('search.idx');
  });

  it('is left alone when it was made of other data', async () => {
    const built = await builtWith({});
    writeFileSync(join(built, INDEX_FILE), 'not an index');
    expect((await search(['okinosu'], { built })).code).toBe(0);
  });
});

it('finds nothing new in data that is not its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-own-'));
  cpSync(join(import.meta.dirname, '../../tests/fixtures/lantern'), folder, { recursive: true });
  const { stdout } = await search(['yonaguni', '--json', '--data', folder]);
  expect(parseJson(stdout).data).toMatchObject({ total: 0, hits: [] });
});
