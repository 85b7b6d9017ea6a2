import { type Decision, decide } from '@briefing/ingest';
import type { LocalizedText } from '@briefing/model/dataset';
import type { Pressed } from './press.ts';
import { type Session, withDecisions } from './session.ts';

/**
 * Takes the last step back, however many claims it decided, and returns to where it was taken. The log only grows: the
 * claims are opened again, and what had been decided before the step is decided once more.
 */
export function undo(session: Session): Pressed {
  const { steps, decisions, current } = session;
  const last = steps.at(-1);
  if (last === undefined) return { session: { ...session, message: NOTHING }, added: [] };
  const added = last.claims.flatMap((id): Decision[] => {
    const claim = current.get(id);
    if (claim === undefined) return [];
    const own = decisions.filter((one) => one.claim === id && one.action !== 'merge');
    const before = own.slice(0, -1);
    const since = before.slice(before.findLastIndex(({ action }) => action === 'reopen') + 1);
    return [decide(claim, 'reopen'), ...since];
  });
  const undone = withDecisions({ ...session, steps: steps.slice(0, -1) }, added);
  return {
    session: { ...undone, at: last.at, mode: { type: 'ask' }, message: DONE(last.claims.length) },
    added,
  };
}

const NOTHING: LocalizedText = {
  en: 'There is nothing to undo in this review.',
  ja: 'このレビューで取り消せる操作はありません。',
};
const DONE = (count: number): LocalizedText => ({
  en: count > 1 ? `Undone: ${count} claims are open again.` : 'Undone.',
  ja: count > 1 ? `${count}件を未決に戻しました。` : '取り消しました。',
});
