import { describe, expect, it } from 'vitest';
import { HARBOR_TEXT } from './testing/harbor-text.ts';
import { runBriefing } from './testing/run-briefing.ts';
import {
  emptyFolder,
  makeWorkspace,
  openWorkspace,
  type TestWorkspace,
  words,
} from './testing/workspace.ts';

/** A command line, or what happens to the files between two. */
type Step =
  | string
  | { readonly note: string; readonly change: (at: TestWorkspace) => void }
  | { readonly line: string; readonly type: string };

const otto =
  'new person --id otto-invented --name.en "Otto Invented" --name.ja オットー --sources source/example-text';
const WITHDRAWN =
  '--date 2026-05-10 --reason-en "Nobody is called so." --reason-ja 実在しないため。';
const spoil: Step = {
  note: 'ana-example.yaml gets a note indented by four spaces, and the id of a source that does not exist',
  change: (at) =>
    at.edit(
      'source/person/ana-example.yaml',
      'sources:\n  - source/example-text',
      'note:\n    en: Seen on the pier.\n    ja: 埠頭で目撃。\nsources:\n    - source/exampel-text',
    ),
};

// As in transcripts.test.ts; each story runs in a new workspace, which holds the invented example of `init`.
const STORIES: Readonly<Record<string, readonly Step[]>> = {
  new: [
    otto,
    otto,
    'new person --id tilda-invented --name.en Tilda --sources source/example-txt',
    'new office --id invented-pilot --name.en "Harbor pilot" --name.ja 水先人 --seats 2 --place place/exampletown --sources source/example-text',
    'new person --lang ja',
    'new persn',
    'new person --nmae.en x',
    'new place --help',
    'new claim --id example/003 --attribution "{by: person/ana-example"',
  ],
  anchor: [
    'anchor --source texts/example.txt --line 2 --text "opened the new pier"',
    'anchor --source texts/example.txt --text "new pier" --json',
    'anchor --source texts/example.txt --text pier',
    'anchor --source texts/example.txt --text pier --lang ja',
    'anchor --source texts/example.txt --text lighthouse --line 3',
    'anchor --source texts/example.txt --text pier --line 0',
    'anchor --source texts/example.txt',
    'anchor --source nothing.txt --text pier',
  ],
  fix: [
    spoil,
    'check',
    'check --fix --dry-run',
    'check --fix',
    'check --fix --lang ja',
    'check --dry-run',
    'check --watch --json',
  ],
  rename: [
    'rename person/ana-example person/ana-invented --dry-run',
    'rename person/ana-example person/ana-invented',
    'rename briefing/example briefing/harbor --lang ja',
    'rename person/ana-exmple person/ana',
    'rename person/ana-invented place/ana',
    'rename person/ana-invented',
    'check',
  ],
  draft: [
    {
      note: 'texts/harbor.txt is an invented text',
      change: (at) => at.write('texts/harbor.txt', HARBOR_TEXT),
    },
    'draft texts/harbor.txt --published 2031-05-08',
    { type: 'xaq', line: 'review harbor' },
    { type: 'q', line: 'review harbor --lang ja' },
    "accept harbor --where 'kind=link, confidance=sure'",
    "accept harbor --where 'kind=link' --dry-run",
    'accept harbor --where confidence>=guess --lang ja',
    'merge harbor',
    'merge harbor --author person/tide-writer --dry-run',
    'merge harbor --author person/tide-writer --lang ja',
    'merge harbor',
    'draft texts/harbor.txt --published 2031-05-08',
    'draft --stats',
  ],
  withdraw: [
    otto,
    `withdraw person/otto-invented ${WITHDRAWN} --dry-run`,
    `withdraw person/otto-invented ${WITHDRAWN}`,
    'check',
    'show person/otto-invented',
    `withdraw place/exampleton ${WITHDRAWN}`,
    `withdraw place/exampleton ${WITHDRAWN} --lang ja`,
    `withdraw person/ana-exmple ${WITHDRAWN}`,
    'withdraw person/ana-example --date 2026-02-30 --reason-en x --reason-ja x',
    'withdraw person/ana-example',
  ],
  build: [
    'build',
    'build --out public/data --json',
    'build --out .',
    'build --out texts',
    {
      note: 'exampleton.yaml gets a field that does not exist',
      change: (at) => at.edit('source/place/exampleton.yaml', 'type:', 'colour: blue\ntype:'),
    },
    'build',
    'build --lang ja',
  ],
};

describe('transcripts of authoring', () => {
  it('init', async () => {
    const cwd = emptyFolder();
    const parts: string[] = [];
    for (const line of [
      'init harbor',
      'init harbor',
      'init harbor --lang ja',
      'list --data harbor',
      'build',
      'init',
    ]) {
      parts.push(await transcript(line, cwd));
    }
    expect(parts.join('\n')).not.toContain(cwd);
    await expect(parts.join('\n')).toMatchFileSnapshot('../tests/transcripts/init.txt');
    // What was made is what the second run left alone.
    expect((await openWorkspace(`${cwd}/harbor`).run('check')).code).toBe(0);
  });

  it.each(Object.entries(STORIES))('%s', async (name, steps) => {
    const workspace = await makeWorkspace();
    const parts: string[] = [];
    for (const step of steps) {
      if (typeof step === 'string') parts.push(await transcript(step, workspace.path));
      else if ('line' in step) parts.push(await transcript(step.line, workspace.path, step.type));
      else {
        step.change(workspace);
        parts.push(`# ${step.note}\n`);
      }
    }
    expect(parts.join('\n')).not.toContain(workspace.path);
    await expect(parts.join('\n')).toMatchFileSnapshot(`../tests/transcripts/${name}.txt`);
  });
});

async function transcript(line: string, cwd: string, keys?: string): Promise<string> {
  const { code, stdout, stderr } = await runBriefing(words(line), { cwd, keys: keys ?? '' });
  const typed = keys === undefined ? '' : `printf ${keys} | `;
  return `$ ${typed}briefing ${line}\n${stdout}${stderr}[exit ${code}]\n`;
}
