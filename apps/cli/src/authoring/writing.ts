import type { LocalizedText } from '@briefing/model/dataset';
import { CHANGE_JOURNAL, DamagedJournal } from '@briefing/model/source';
import { reasonOf } from '../data/record-folder.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';

/** Carries out what writes to a place; what the file system refuses becomes a Failure that names the place. */
export async function writing<T>(shown: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    if (cause instanceof DamagedJournal) {
      throw new Failure(EXIT.badData, DAMAGED(shown), { cause, hint: DELETE_JOURNAL });
    }
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    const { code, why } = reasonOf(cause);
    throw new Failure(
      EXIT.inputOutput,
      { en: `Cannot write ${shown}: ${why.en}.`, ja: `${shown} に書き込めません: ${why.ja}。` },
      { cause, data: { path: shown, cause: code } },
    );
  }
}

const DAMAGED = (shown: string): LocalizedText => ({
  en: `An earlier change in ${shown} was interrupted, and its journal ${CHANGE_JOURNAL} cannot be read; nothing was written.`,
  ja: `${shown} では以前の変更が途中で止まっており、その記録 ${CHANGE_JOURNAL} が読めません。何も書いていません。`,
});
const DELETE_JOURNAL: LocalizedText = {
  en: 'Look at the hidden files there that end with .briefing-new, keep what you need of them, delete the journal, and try again.',
  ja: '末尾が .briefing-new の隠しファイルを確かめ、必要な内容を残してから記録を削除し、もう一度実行してください。',
};
