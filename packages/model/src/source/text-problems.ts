import { controlCharacter } from '../check/reading/control-character.ts';
import { hiddenCharacter } from '../check/reading/hidden-character.ts';
import { tab } from '../check/reading/tab.ts';
import { problem, type YamlProblem } from './problem.ts';

/** Everything but line feeds that the strict reader must not meet: controls, CR, tabs, and what cannot be seen. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]|\udb40[\udc00-\udc7f]/;

/** Whether a text may hold a character that `textProblems` reports or that only the full reader handles. */
export function isSuspect(text: string): boolean {
  return SUSPECT.test(text);
}

const EACH = new RegExp(`\\r\\n|${SUSPECT.source}`, 'g');

/** At most this many a file: a damaged file holds the same fault thousands of times. */
const MOST = 20;

/** Tabs, control characters and invisible characters, each with its place; line ends CRLF are none. */
export function textProblems(text: string, file: string): YamlProblem[] {
  const problems: YamlProblem[] = [];
  let line = 1;
  let lineStart = 0;
  let scanned = 0;
  for (const match of text.matchAll(EACH)) {
    if (match[0] === '\r\n') continue;
    for (let at = text.indexOf('\n', scanned); at >= 0 && at < match.index; ) {
      line += 1;
      lineStart = at + 1;
      at = text.indexOf('\n', lineStart);
    }
    scanned = lineStart;
    const location = { file, line, column: match.index - lineStart + 1 };
    problems.push(describe(match[0], location));
    if (problems.length === MOST) break;
  }
  return problems;
}

function describe(character: string, location: YamlProblem['location']): YamlProblem {
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (character === '\t') {
    return problem(
      tab,
      location,
      {
        en: 'A tab stands here; YAML is indented with spaces.',
        ja: 'ここにタブがあります。YAML の字下げには空白を使います。',
      },
      { en: 'Write spaces, two for each level.', ja: '一段につき空白二つを書いてください。' },
    );
  }
  if (/\p{Cc}/u.test(character)) {
    return problem(
      controlCharacter,
      location,
      {
        en: `The control character ${name} stands here.`,
        ja: `ここに制御文字 ${name} があります。`,
      },
      { en: 'Delete it.', ja: '削除してください。' },
    );
  }
  return problem(
    hiddenCharacter,
    location,
    {
      en: `The invisible character ${name} stands here.`,
      ja: `ここに見えない文字 ${name} があります。`,
    },
    { en: 'Delete it, or type the word anew.', ja: '削除するか、その語を入力し直してください。' },
  );
}
