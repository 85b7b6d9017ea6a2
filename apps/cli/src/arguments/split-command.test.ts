import { expect, it } from 'vitest';
import { splitCommand } from './split-command.ts';

it.each([
  ['list event', 'list', ['event']],
  ['--lang ja list', 'list', ['--lang', 'ja']],
  ['--lang=ja list', 'list', ['--lang=ja']],
  ['--json list event', 'list', ['--json', 'event']],
  ['help trace', 'trace', ['--help']],
  ['help', undefined, ['--help']],
  ['--version', undefined, ['--version']],
  ['list --no-color', 'list', ['--color=never']],
])('%s', (line, name, args) => {
  expect(splitCommand(line.split(' '))).toMatchObject({ name, args });
});

it('reads the language for help and errors wherever it stands; the last one counts', () => {
  expect(splitCommand('list --lang en --lang=ja'.split(' ')).given.lang).toBe('ja');
});
