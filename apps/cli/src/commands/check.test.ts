import { appendFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileLantern, copyLantern } from '../testing/fixtures.ts';
import { parseJson } from '../testing/parse-json.ts';
import { runBriefing } from '../testing/run-briefing.ts';

/** A fault to plant: the file, the text to replace (the first such), what to put in its place. */
interface Fault {
  readonly file: string;
  readonly replace: readonly [from: string, to: string];
  readonly found: Readonly<Record<string, unknown>>;
}

const claims = 'claim/vell-visit-2026-05.yaml';
const place = (
  file: string,
  line: unknown = expect.any(Number),
  column: unknown = expect.any(Number),
) => ({
  location: { file: expect.stringMatching(new RegExp(`/source/${file}$`, 'u')), line, column },
});

const FAULTS: Readonly<Record<string, Fault>> = {
  'an unknown field': {
    file: 'person/okina-sol.yaml',
    replace: ['sources:', 'souces:\n  - source/tidewater-101\nsources:'],
    found: {
      code: 'schema/unknown-field',
      pointer: '/souces',
      hint: expect.objectContaining({ en: expect.stringContaining('sources') }),
      ...place('person/okina-sol.yaml', 4, 1),
    },
  },
  'an id that does not exist': {
    file: 'event/2026-05-05-lumina-talks.yaml',
    replace: ['place/lumina', 'place/lumnia'],
    found: {
      code: 'references/unknown-target',
      pointer: '/places/0',
      hint: expect.objectContaining({ en: expect.stringContaining('place/lumina') }),
      ...place('event/2026-05-05-lumina-talks.yaml', 8, 5),
    },
  },
  'a day that does not exist': {
    file: 'document/kasumi-harbor-strategy.yaml',
    replace: ['2024-04', '2026-02-30'],
    found: {
      code: 'dates/invalid-date',
      pointer: '/published',
      ...place('document/kasumi-harbor-strategy.yaml', 7, 12),
    },
  },
  'a wrong weekday': {
    file: claims,
    replace: ['weekday: tue', 'weekday: wed'],
    found: {
      code: 'dates/weekday-mismatch',
      record: 'claim/vell-visit-2026-05/002',
      pointer: '/dates/1/weekday',
    },
  },
  'a missing Japanese text': {
    file: 'place/homachi.yaml',
    replace: ['\n  ja: 帆町', ''],
    found: { code: 'translation/missing', pointer: '/name', ...place('place/homachi.yaml', 1, 1) },
  },
  'a rumor without an unknown voice': {
    file: claims,
    replace: ['- unknown: not-stated', '- by: organization/shiosai-shimbun'],
    found: {
      code: 'claims/rumor-without-attribution',
      record: 'claim/vell-visit-2026-05/009',
      pointer: '/attribution',
    },
  },
  'two people in an office of one seat': {
    file: 'tenure/brand-mara-vell-secretary-of-commerce.yaml',
    replace: ['2025-02-01', '2025-06-01'],
    found: {
      code: 'dates/tenure-overlap',
      pointer: '/when',
      // The later of the two is the one reported, the other is named beside it.
      ...place('tenure/okina-sol-vell-secretary-of-commerce.yaml', 3, 7),
      related: [
        expect.objectContaining(place('tenure/brand-mara-vell-secretary-of-commerce.yaml', 3, 7)),
      ],
    },
  },
  'an id that exists twice': {
    file: claims,
    replace: ['- id: "004"', '- id: "003"'],
    found: {
      code: 'identity/duplicate-id',
      record: 'claim/vell-visit-2026-05/003',
      related: [expect.anything()],
    },
  },
};

describe('check --data', () => {
  it.each(Object.entries(FAULTS))('finds %s at its place', async (_, { file, replace, found }) => {
    const folder = copyLantern();
    const path = join(folder, 'source', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(replace[0]);
    writeFileSync(path, text.replace(...replace));

    const { code, stdout } = await runBriefing(['check', '--data', folder, '--json']);
    const { diagnostics, errors } = parseJson(stdout).data;
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        ...place(file),
        message: { en: expect.stringMatching(/\S/u), ja: expect.stringMatching(/[ぁ-ん]/u) },
        ...found,
      }),
    );
    expect(errors).toBeGreaterThan(0);
    expect(code).toBe(1);
  });

  it('shows the line in question to people', async () => {
    const folder = copyLantern();
    const path = join(folder, 'source/person/okina-sol.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('source/kasumi', 'source/kazumi'));
    const { stdout, stderr } = await runBriefing(['check', '--data', folder]);
    expect(stdout.replaceAll(folder, 'lantern')).toMatchInlineSnapshot(`
      "lantern/source/person/okina-sol.yaml:5:5  error  references/unknown-target  /sources/0
        source/kazumi-ports-2026-05-05-readout does not exist.
          4 | sources:
          5 |   - source/kazumi-ports-2026-05-05-readout
            |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Did you mean source/kasumi-ports-2026-05-05-readout?
      "
    `);
    expect(stderr.replaceAll(folder, 'lantern')).toMatchInlineSnapshot(`
      "
      40 records in lantern/source: 1 error, 0 warnings.
      "
    `);
  });

  it('writes annotations for GitHub', async () => {
    const folder = copyLantern();
    appendFileSync(join(folder, 'source/place/vell.yaml'), 'colour: "100%"\n');
    const { stdout, code } = await runBriefing(['check', '--data', folder, '--format', 'github']);
    expect(stdout.replaceAll(folder, 'lantern')).toMatchInlineSnapshot(`
      "::error file=lantern/source/place/vell.yaml,line=7,col=1,title=schema/unknown-field::colour is not a field of a place.%0AUse one of: name, reading, aliases, description, wikidata, type, partOf, zone, coordinates, sources, facts, note.%0A/docs/checks/schema/unknown-field/
      "
    `);
    expect(code).toBe(1);
  });

  it('reports every problem in one run', async () => {
    const folder = copyLantern();
    appendFileSync(join(folder, 'source/place/vell.yaml'), 'colour: blue\n');
    appendFileSync(join(folder, 'source/place/lumina.yaml'), 'colour: blue\n');
    const { stdout } = await runBriefing(['check', '--data', folder, '--json']);
    expect(parseJson(stdout).data.errors).toBe(2);
  });

  it('lets no control character of a record reach the terminal', async () => {
    const folder = copyLantern();
    appendFileSync(join(folder, 'source/place/vell.yaml'), '"\\e]52;c;eA==\\a": "\\e[2J"\n');
    const { stdout, code } = await runBriefing(['check', '--data', folder]);
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(code).toBe(1);
  });
});

describe('check without --data', () => {
  it('says that the installation is damaged when a bundled file was changed', async () => {
    const bundled = await compileLantern();
    appendFileSync(join(bundled, 'person.json'), ' ');
    const { code, stderr } = await runBriefing(['check'], { bundled });
    expect(stderr).toContain('person.json');
    expect(code).toBe(70);
  });
});

describe('records with errors', () => {
  it.each(['list', 'stats', 'timeline'])('stop %s with the diagnostics', async (command) => {
    const folder = copyLantern();
    appendFileSync(join(folder, 'source/place/vell.yaml'), 'colour: blue\n');
    const { code, stdout, stderr } = await runBriefing([command, '--data', folder]);
    expect(stdout).toBe('');
    expect(stderr).toContain('vell.yaml:7:1  error  schema/unknown-field  /colour');
    expect(code).toBe(3);
  });
});

describe('a record that cannot be read', () => {
  it.each(['check', 'list'])('ends %s with 4, the path and the cause', async (command) => {
    const folder = copyLantern();
    symlinkSync('nowhere.yaml', join(folder, 'source/place/ghost.yaml'));
    const { code, stdout, stderr } = await runBriefing([command, '--data', folder]);
    expect(stdout + stderr).toMatch(/ghost\.yaml.*ENOENT/su);
    expect(code).toBe(4);
  });
});
