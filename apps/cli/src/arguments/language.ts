import type { Lang } from '@briefing/model/dataset';

/** The language of output: the option, else the first of LC_ALL, LC_MESSAGES and LANG that is set (POSIX), else English. */
export function chooseLanguage(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Lang {
  if (option === 'ja' || option === 'en') return option;
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((name) => (name ?? '') !== '') ?? '';
  return /^ja(?:[_.@-]|$)/iu.test(locale) ? 'ja' : 'en';
}
