import { cp } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fixSource } from './index.ts';
import { BASE, scratchFolder } from './scratch-folder.fixture.ts';

const scratch = scratchFolder();

describe('mending', () => {
  it('writes what is safe, keeps comments and order, and says what is left', async () => {
    await cp(BASE, scratch.path, { recursive: true });
    await scratch.put('person/berg-old.yaml', 'moved: person/berg-ana\n');
    const talk = await scratch.text('event/talk.yaml');
    await scratch.put(
      'event/talk.yaml',
      `\ufeff# Why: see the note.\r\n${talk.replace('person/berg-ana', 'person/berg-old # she').replace('type: address', 'type: adress')}`,
    );
    await scratch.put(
      'event/founding.yaml',
      (await scratch.text('event/founding.yaml')).replace('2021-05-01', '2021'),
    );
    const dry = await fixSource(scratch.path, 'data', { dryRun: true });
    expect(dry.changes.map(({ path }) => path)).toEqual(['event/founding.yaml', 'event/talk.yaml']);
    expect(await scratch.text('event/founding.yaml')).toContain('when: 2021\n');

    const { changes, diagnostics } = await fixSource(scratch.path, 'data');
    expect(changes).toHaveLength(2);
    expect(diagnostics.map(({ code }) => code)).toEqual(['schema/unknown-term']);
    expect(await scratch.text('event/founding.yaml')).toContain('when: "2021"\n');
    expect(await scratch.text('event/talk.yaml')).toBe(
      `# Why: see the note.\n${talk.replace('person/berg-ana', 'person/berg-ana # she').replace('type: address', 'type: adress')}`,
    );
    expect((await fixSource(scratch.path, 'data')).changes).toEqual([]);
  });
});
