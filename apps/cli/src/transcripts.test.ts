import { beforeAll, describe, expect, it } from 'vitest';
import { compileLantern } from './testing/fixtures.ts';
import { runBriefing } from './testing/run-briefing.ts';
import { words } from './testing/workspace.ts';

// Every transcript is a page of documentation: what is typed, what comes back, how it ends.
// `pnpm --filter @briefing/cli test -u` writes them anew; read the difference before you commit it.
const TRANSCRIPTS: Readonly<Record<string, readonly string[]>> = {
  help: ['--help', '--lang ja --help', 'trace --help', 'check --help --lang ja', '--version'],
  list: [
    'list',
    'list --lang ja',
    'list event',
    'list claim',
    'list claim --lang ja',
    'list tenures --columns when,observed',
  ],
  show: [
    'show event/2026-05-vell-visit',
    'show event/2026-05-05-lumina-talks --lang ja',
    'show vell-secretary-of-commerce',
    'show exercise/blue-sail',
    'show program/lighthouse-plan --lang ja',
    'show source/shiosai-2026-05-06',
    'show 006',
  ],
  ids: [
    'show person/asagiri',
    'show event/2026-05-meetings',
    'show place/okinosu-rock',
    'show place/okinosu-rock --lang ja',
    'show person/tidewater-editor --json',
    'show event/2026-05-05-lumina-talk',
    'show asagiri-rne --lang ja',
    'trace 012',
    'trace person/asagiri-ren',
    'show __proto__',
  ],
  search: [
    'search okinosu',
    'search あさぎりれん --lang ja --limit 2',
    'search standing:rumor',
    "search 'lighthouse -harbor' --limit 1 --offset 2",
    'search 灯長',
    'search 灯長 --lang ja',
    'search 沖ノ洲 kin:claim --lang ja',
    "search '\"beacon'",
    'search kind:lamp',
    'search after:2026-5-40',
    'search beacon -lux',
    'search beacon --limit 0',
    'search',
    "search ' '",
  ],
  timeline: [
    'timeline',
    'timeline --lang ja',
    'timeline --from 2025-10-15 --to 2026-05-04',
    'timeline --kind claim,source --from 2026-05-06',
    'timeline --to 1999',
    'timeline --from 2026-5-4',
    'timeline --from 2026-06 --to 2026-05',
  ],
  trace: ['trace 004', 'trace 004 --lang ja', 'trace 006', 'trace 009', 'trace 003 --lang ja'],
  stats: ['stats', 'stats --lang ja'],
  check: [
    'check --data lantern',
    'check --data lantern --lang ja',
    'check',
    'check --data nowhere',
  ],
  verify: [
    'verify --source lantern/text.txt',
    'verify --source lantern/edited.txt',
    'verify --source lantern/edited.txt --lang ja',
    'verify --source lantern/nothing.txt',
  ],
  coverage: [
    'coverage',
    'coverage --source lantern/text.txt',
    'coverage --source lantern/edited.txt --lang ja',
  ],
  usage: [
    'lst',
    'list evnt',
    'list --colour never',
    'list --data',
    'list --lang de',
    'list person --json=id',
    'list person office',
    'show',
    'verify --lang ja',
    'list person --columns nmae',
  ],
};

describe('transcripts', () => {
  let bundled: string;
  beforeAll(async () => {
    bundled = await compileLantern();
  });

  it.each(Object.entries(TRANSCRIPTS))('%s', async (name, commands) => {
    const parts: string[] = [];
    for (const command of commands) {
      const { code, stdout, stderr } = await runBriefing(words(command), { bundled });
      parts.push(`$ briefing ${command}\n${stdout}${stderr}[exit ${code}]\n`);
    }
    await expect(parts.join('\n')).toMatchFileSnapshot(`../tests/transcripts/${name}.txt`);
  });
});
