import { readFileSync } from 'node:fs';
import { unfinishedChange } from '../check/reading/unfinished-change.ts';
import { CHANGE_JOURNAL, journalSteps } from './change-journal.ts';
import { problem, type YamlProblem } from './problem.ts';

/** A journal that an interrupted change left in a folder, and what can be done about it. */
export function unfinishedChangeProblem(journal: string, folder: string): YamlProblem {
  const { message, hint } = canBeFollowed(journal) ? RESUMABLE : DAMAGED;
  const top = { file: `${folder}/${CHANGE_JOURNAL}`, line: 1, column: 1 };
  return problem(unfinishedChange, top, message, hint);
}

function canBeFollowed(journal: string): boolean {
  try {
    return journalSteps(readFileSync(journal, 'utf8')) !== undefined;
  } catch {
    return false;
  }
}

const RESUMABLE = {
  message: {
    en: 'An earlier change to several files was interrupted.',
    ja: '複数のファイルにわたる以前の変更が途中で止まっています。',
  },
  hint: {
    en: 'Run check --fix; it carries the change through.',
    ja: 'check --fix を実行すると、変更を最後まで行います。',
  },
};

const DAMAGED = {
  message: {
    en: 'An earlier change to several files was interrupted, and its journal cannot be read.',
    ja: '複数のファイルにわたる以前の変更が途中で止まっており、その記録が読めません。',
  },
  hint: {
    en: 'Look at the hidden files that end with .briefing-new, keep what you need of them, and delete the journal.',
    ja: '末尾が .briefing-new の隠しファイルを確かめ、必要な内容を残してから記録を削除してください。',
  },
};
