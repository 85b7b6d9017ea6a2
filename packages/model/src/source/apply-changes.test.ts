import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChanges, type FileChange, finishChanges } from './apply-changes.ts';
import type { ChangeFiles } from './change-files.ts';
import { DamagedJournal } from './change-journal.ts';

/** A file system in memory of which the n-th writing call fails, as on a full disk or a crash. */
function memory(start: Readonly<Record<string, string>>, failAt = Number.POSITIVE_INFINITY) {
  const texts = new Map(Object.entries(start).map(([path, text]) => [`root/${path}`, text]));
  let calls = 0;
  const step = () => {
    calls += 1;
    if (calls >= failAt) throw new Error('disk full');
  };
  const files: ChangeFiles = {
    read: async (path) => texts.get(path),
    async write(path, text) {
      // What a crash leaves of a file that was being written.
      texts.set(path, text.slice(0, 3));
      step();
      texts.set(path, text);
    },
    async rename(from, to) {
      step();
      const text = texts.get(from);
      if (text === undefined) throw new Error(`no ${from}`);
      texts.delete(from);
      texts.set(to, text);
    },
    async remove(path) {
      step();
      texts.delete(path);
    },
    isWithin: async () => true,
  };
  const visible = () =>
    Object.fromEntries(
      [...texts]
        .filter(([path]) => !/\/\./u.test(path))
        .map(([path, text]) => [path.slice(5), text]),
    );
  return { files, visible, texts, calls: () => calls };
}

const before = { 'person/a.yaml': 'old a', 'person/b.yaml': 'old b', 'event/c.yaml': 'old c' };
const changes: readonly FileChange[] = [
  { path: 'person/a.yaml', before: 'old a', after: 'new a' },
  { path: 'person/b.yaml', before: 'old b', after: undefined },
  { path: 'person/d.yaml', before: undefined, after: 'new d' },
];
const after = { 'person/a.yaml': 'new a', 'person/d.yaml': 'new d', 'event/c.yaml': 'old c' };

describe('a change to several files', () => {
  it('is carried out', async () => {
    const { files, visible, texts } = memory(before);
    expect(await applyChanges('root', changes, files)).toEqual({ ok: true, files: 3 });
    expect(visible()).toEqual(after);
    expect([...texts.keys()].filter((path) => /\/\./u.test(path))).toEqual([]);
  });

  it('is all or nothing, whichever call fails', async () => {
    const whole = memory(before);
    await applyChanges('root', changes, whole.files);
    for (let failAt = 1; failAt <= whole.calls(); failAt += 1) {
      const broken = memory(before, failAt);
      await expect(applyChanges('root', changes, broken.files), `call ${failAt}`).rejects.toThrow();
      // The machine comes up again, and the next run finds what is on the disk.
      const later = memory({});
      for (const [path, text] of broken.texts) later.texts.set(path, text);
      const finished = await finishChanges('root', later.files);
      expect(later.visible(), `call ${failAt}`).toEqual(finished ? after : before);
    }
  });

  it('refuses when a file was edited meanwhile', async () => {
    const { files, visible } = memory({ ...before, 'person/a.yaml': 'edited' });
    expect(await applyChanges('root', changes, files)).toEqual({
      ok: false,
      changedMeanwhile: 'person/a.yaml',
    });
    expect(visible()['person/b.yaml']).toBe('old b');
  });

  it('does not follow a journal out of the folder', async () => {
    const steps = [{ path: '../../etc/x', remove: true }];
    const journal = JSON.stringify({ version: 1, steps });
    const { files } = memory({ '.briefing-change.json': journal });
    await expect(finishChanges('root', files)).rejects.toThrow(DamagedJournal);
  });

  it('does not follow a journal through a link', async () => {
    const root = mkdtempSync(join(tmpdir(), 'briefing-changes-'));
    try {
      for (const name of ['folder', 'elsewhere']) mkdirSync(join(root, name));
      writeFileSync(join(root, 'elsewhere/x.yaml'), 'kept');
      symlinkSync(join(root, 'elsewhere'), join(root, 'folder/person'));
      const steps = [{ path: 'person/x.yaml', remove: true }];
      const journal = join(root, 'folder/.briefing-change.json');
      writeFileSync(journal, JSON.stringify({ version: 1, steps }));
      await expect(finishChanges(join(root, 'folder'))).rejects.toThrow(DamagedJournal);
      expect(existsSync(join(root, 'elsewhere/x.yaml'))).toBe(true);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it.each(['', '{', '[]', '{"version":2,"steps":[]}', '{"version":1,"steps":[{"path":"."}]}'])(
    'does nothing with the journal %j',
    async (journal) => {
      const { files, texts } = memory({ ...before, '.briefing-change.json': journal });
      const had = [...texts];
      await expect(finishChanges('root', files)).rejects.toThrow(DamagedJournal);
      expect([...texts]).toEqual(had);
    },
  );
});
