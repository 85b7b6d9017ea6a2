import { expect, it } from 'vitest';
import { chooseLanguage } from './language.ts';

it.each([
  ['ja', { LANG: 'en_US.UTF-8' }, 'ja'],
  [undefined, { LANG: 'ja_JP.UTF-8' }, 'ja'],
  [undefined, { LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, 'en'],
  [undefined, { LC_ALL: '', LC_MESSAGES: 'ja_JP', LANG: 'C' }, 'ja'],
  [undefined, { LANG: 'jav_ID' }, 'en'],
  [undefined, {}, 'en'],
])('--lang %s with %j speaks %s', (option, env, expected) => {
  expect(chooseLanguage(option, env)).toBe(expected);
});
