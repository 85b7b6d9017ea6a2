import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { renameRecord } from './index.ts';
import { BASE, scratchFolder } from './scratch-folder.fixture.ts';

const scratch = scratchFolder();

describe('renaming', () => {
  beforeEach(() => cp(BASE, scratch.path, { recursive: true }));

  it('moves the file, leaves a redirect and rewrites every reference, comments and all', async () => {
    await scratch.put('person/berg-older.yaml', 'moved: person/berg-ana\n');
    await scratch.put('exceptions.yaml', 'exceptions: []\n');
    const talk = await scratch.text('event/talk.yaml');
    await scratch.put('event/talk.yaml', `# Kept.\n${talk}`);
    const renamed = await renameRecord(scratch.path, 'person/berg-ana', 'person/berg-anna');
    expect(renamed).toMatchObject({ ok: true, references: 4 });
    expect(await scratch.text('person/berg-ana.yaml')).toBe('moved: person/berg-anna\n');
    expect(await scratch.text('person/berg-older.yaml')).toBe('moved: person/berg-anna\n');
    expect(await scratch.text('event/talk.yaml')).toBe(
      `# Kept.\n${talk.replace('person/berg-ana', 'person/berg-anna')}`,
    );
    expect(await scratch.text('claim/ports.yaml')).toContain('- person/berg-anna\n');
    expect(await scratch.problems()).toEqual([]);
  });

  it('takes the claims of a briefing along', async () => {
    await scratch.put(
      'event/talk.yaml',
      `${await scratch.text('event/talk.yaml')}about:\n  - claim/ports/002\n`,
    );
    const renamed = await renameRecord(scratch.path, 'briefing/ports', 'briefing/harbors');
    expect(renamed.ok && Object.values(renamed.moved)).toEqual([
      'briefing/harbors',
      'claim/harbors/001',
      'claim/harbors/002',
    ]);
    expect(await scratch.text('event/talk.yaml')).toContain('claim/harbors/002');
    expect(await scratch.text('claim/ports.yaml')).toBe(
      '- id: "001"\n  moved: claim/harbors/001\n- id: "002"\n  moved: claim/harbors/002\n',
    );
    expect(await scratch.problems()).toEqual([]);
    const again = await renameRecord(scratch.path, 'claim/harbors/002', 'claim/harbors/010');
    expect(again).toMatchObject({ ok: true, references: 2 });
    expect(await scratch.problems()).toEqual([]);
    expect((await renameRecord(scratch.path, 'briefing/harbors', 'briefing/ports-two')).ok).toBe(
      true,
    );
    expect(await scratch.problems()).toEqual([]);
  });

  it.each([
    ['person/berg-anna', 'person/x', 'person/berg-anna does not exist.'],
    ['person/berg-ana', 'person/ito-mei', 'person/ito-mei is taken.'],
    ['person/berg-ana', 'office/berg', 'office/berg is not an id of the same kind.'],
    ['person/berg-ana', 'person/Berg', 'person/Berg is not an id.'],
    ['person/berg-ana', 'person/../x', 'person/../x is not an id of the same kind.'],
    ['claim/ports/001', 'claim/piers/001', 'A claim stays with its briefing.'],
  ])('refuses %s → %s', async (from, to, message) => {
    expect(await renameRecord(scratch.path, from, to)).toMatchObject({
      ok: false,
      message: { en: message },
    });
  });

  it('refuses while a file cannot be read, for a reference in it would be missed', async () => {
    await scratch.put('person/ito-mei.yaml', 'name: [\n');
    expect(
      await renameRecord(scratch.path, 'person/berg-ana', 'person/b', { shown: 'data' }),
    ).toMatchObject({
      ok: false,
      message: {
        en: 'data/person/ito-mei.yaml cannot be read, so references in it would be missed.',
      },
    });
    expect(await readdir(join(scratch.path, 'person'))).toEqual(['berg-ana.yaml', 'ito-mei.yaml']);
  });
});
