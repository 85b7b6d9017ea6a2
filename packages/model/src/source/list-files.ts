import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { caseDuplicate } from '../check/reading/case-duplicate.ts';
import { linkOutside } from '../check/reading/link-outside.ts';
import { unreadableFile } from '../check/reading/unreadable-file.ts';
import { problem, type YamlProblem } from './problem.ts';

/** An entry of a folder: a file or a folder, or why it is passed over. */
export interface ListedEntry {
  readonly name: string;
  readonly directory: boolean;
  readonly problem?: YamlProblem;
}

/**
 * The entries of a folder in name order, without names that begin with a dot. A link is followed only inside `root`
 * (a real path). Throws when the folder itself cannot be listed.
 */
export function listFolder(folder: string, root: string, shown: string): ListedEntry[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) =>
      entry.isSymbolicLink()
        ? followLink(entry, folder, root, shown)
        : { name: entry.name, directory: entry.isDirectory() },
    );
  const groups = Map.groupBy(entries, ({ name }) => plainName(name));
  return entries.map((entry) => {
    const same = groups.get(plainName(entry.name)) ?? [];
    // Of two names the plain one keeps the record.
    const kept = same.find(({ name }) => name === plainName(name)) ?? same[0];
    if (kept === undefined || kept === entry || entry.problem !== undefined) return entry;
    const message = {
      en: `${entry.name} and ${kept.name} differ only in letter case or accents; other systems take them for one.`,
      ja: `${entry.name} と ${kept.name} の違いは大文字・小文字かアクセントだけで、同じ名と見なすシステムがあります。`,
    };
    const location = { file: `${shown}/${entry.name}`, line: 1, column: 1 };
    const hint = {
      en: 'Merge the two, or rename one.',
      ja: '二つをまとめるか、一方の名を変えてください。',
    };
    return { ...entry, problem: problem(caseDuplicate, location, message, hint) };
  });
}

/** Nearly every name is plain already. */
const PLAIN_NAME = /^[a-z\d.-]*$/;

/** A name as file systems compare it that know neither letter case nor ways to store an accent. */
function plainName(name: string): string {
  if (PLAIN_NAME.test(name)) return name;
  return name.normalize('NFC').toLowerCase();
}

function followLink(entry: Dirent, folder: string, root: string, shown: string): ListedEntry {
  const { name } = entry;
  const location = { file: `${shown}/${name}`, line: 1, column: 1 };
  const refuse = (one: YamlProblem): ListedEntry => ({ name, directory: false, problem: one });
  try {
    const target = realpathSync(join(folder, name));
    if (target !== root && !target.startsWith(root + sep)) {
      return refuse(
        problem(
          linkOutside,
          location,
          {
            en: `${name} is a link that leads out of the folder.`,
            ja: `${name} はフォルダーの外を指すリンクです。`,
          },
          {
            en: 'Copy the file into the folder.',
            ja: 'ファイルをフォルダーの中へ写してください。',
          },
        ),
      );
    }
    return { name, directory: statSync(target).isDirectory() };
  } catch (error) {
    return refuse(unreadable(location, name, error));
  }
}

/** What a failed system call says about a file. */
export function unreadable(
  location: YamlProblem['location'],
  name: string,
  error: unknown,
): YamlProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return problem(
    unreadableFile,
    location,
    { en: `${name} cannot be read (${code}).`, ja: `${name} を読めません（${code}）。` },
    {
      en: 'Check its permissions; if it is a link, its target.',
      ja: '権限を、リンクであればその先を確かめてください。',
    },
  );
}
