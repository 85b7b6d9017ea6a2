import { expect, it } from 'vitest';
import { languages } from '../i18n/strings.ts';
import { cliHelp } from './cli-help.ts';
import { commandNames } from './read-cli-help.ts';

it.each(languages)(
  'every command of the command line is found with its help (%s)',
  async (lang) => {
    const { root, commands } = await cliHelp(lang);
    const names = commands.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['list', 'show', 'trace', 'check', 'verify']));
    expect(names.length).toBe(new Set(names).size);
    for (const { name, help } of commands) {
      expect(root).toContain(`  ${name} `);
      expect(help).toContain(`briefing ${name}`);
    }
  },
);

it('a line of the help is a command only in the section of commands', () => {
  const root =
    'About\n\nUsage\n  briefing <command>\n\nCommands\n  list [kind]  lists\n  stats        counts\n\nOptions\n  --data  reads';
  expect(commandNames(root)).toEqual(['list', 'stats']);
});
