import { type Decision, type DraftClaim, decide, readEdit } from '@briefing/ingest';
import type { LocalizedText } from '@briefing/model/dataset';
import type { Key } from '../output/keys.ts';
import { choose } from './choose.ts';
import { alike, claimsAt, isOpen, nextOpen, type Session, withDecisions } from './session.ts';
import { undo } from './undo.ts';

/** A review after a key, and the decisions that have to be saved before it is shown. */
export interface Pressed {
  readonly session: Session;
  readonly added: readonly Decision[];
}

/** What a key does; pure. */
export function press(before: Session, key: Key): Pressed {
  const session = { ...before, message: undefined };
  if (key.name === 'end') return still({ ...session, ended: true });
  if (session.mode.type === 'edit') return typeEdit(session, session.mode.text, key);
  if (session.mode.type === 'confirm') return confirm(session, session.mode.items, key);
  const at = session.at;
  switch (key.text) {
    case 'q':
      return still({ ...session, ended: true });
    case 'u':
      return undo(session);
    case '?':
      return still({ ...session, help: !session.help });
    default:
  }
  if (at >= session.items.length) return still({ ...session, message: NO_KEY(key.text) });
  switch (key.text) {
    case 'a':
      return settle(session, 'accept');
    case 'x':
      return settle(session, 'reject');
    case 's':
      return settle(session, 'defer');
    case 'n':
      return still({ ...session, at: nextOpen(session) });
    case 'p':
      return still({ ...session, at: nextOpen(session, -1) });
    case 'w':
      return still({ ...session, details: !session.details });
    case 'e':
      return still({ ...session, mode: { type: 'edit', text: '' } });
    case 'A':
      return still({ ...session, mode: { type: 'confirm', items: alike(session) } });
    default:
  }
  if (key.name === 'enter') return settle(session, 'accept');
  if (/^[1-9]$/u.test(key.text)) {
    const [claim] = claimsAt(session, at);
    const chosen = claim === undefined ? undefined : choose(claim, Number(key.text));
    if (chosen === undefined) return still({ ...session, message: NO_CHOICE(key.text) });
    const { action, details } = chosen;
    return forward(session, [at], (one) =>
      one.id === claim?.id
        ? decide(one, action, details)
        : decide(one, 'accept', sameEntity(one, claim, details.entity)),
    );
  }
  return still({ ...session, message: NO_KEY(key.text) });
}

/** Mentions go with the entity that they were drafted for. */
function sameEntity(one: DraftClaim, claim: DraftClaim | undefined, entity: string | undefined) {
  return entity !== undefined && one.entity === claim?.entity ? { entity } : {};
}

function still(session: Session): Pressed {
  return { session, added: [] };
}

function settle(session: Session, action: 'accept' | 'reject' | 'defer'): Pressed {
  return forward(session, [session.at], (claim) => decide(claim, action));
}

/** Decides the open claims of questions and goes on to the next. */
function forward(
  session: Session,
  items: readonly number[],
  decision: (claim: DraftClaim) => Decision,
): Pressed {
  const claims = items
    .flatMap((at) => claimsAt(session, at))
    .filter(({ status }) => status === 'proposed' || status === 'deferred');
  const added = claims.map(decision);
  const step = { claims: claims.map(({ id }) => id), at: session.at };
  const decided = withDecisions({ ...session, steps: [...session.steps, step] }, added);
  const here = isOpen(decided, session.at) ? session.at : nextOpen(decided);
  return {
    session: {
      ...decided,
      at: here,
      mode: { type: 'ask' },
      message: DECIDED(added[0]?.action ?? 'accept', added.length),
    },
    added,
  };
}

function typeEdit(session: Session, text: string, key: Key): Pressed {
  if (key.name === 'escape') return still({ ...session, mode: { type: 'ask' } });
  if (key.name === 'backspace')
    return still({ ...session, mode: { type: 'edit', text: [...text].slice(0, -1).join('') } });
  if (key.name !== 'enter') {
    if (key.name !== undefined) return still(session);
    return still({ ...session, mode: { type: 'edit', text: text + key.text } });
  }
  if (text.trim() === '') return still({ ...session, mode: { type: 'ask' } });
  const [claim] = claimsAt(session, session.at);
  if (claim === undefined) return still(session);
  const edit = readEdit(claim, text);
  if (!edit.ok) return still({ ...session, message: edit.message });
  return forward(session, [session.at], (one) =>
    one.id === claim.id
      ? decide(one, 'edit', edit.details)
      : decide(one, 'accept', sameEntity(one, claim, edit.details.entity)),
  );
}

function confirm(session: Session, items: readonly number[], key: Key): Pressed {
  if (key.text === 'y' || key.text === 'A')
    return forward(session, items, (claim) => decide(claim, 'accept'));
  return still({ ...session, mode: { type: 'ask' }, message: NOT_ALL });
}

const NO_KEY = (key: string): LocalizedText => ({
  en: `${key === '' ? 'That key' : key} does nothing here; ? explains the keys.`,
  ja: `${key === '' ? 'そのキー' : key} に操作はありません。? でキーの説明。`,
});
const NO_CHOICE = (key: string): LocalizedText => ({
  en: `There is no choice ${key}.`,
  ja: `選択肢 ${key} はありません。`,
});
const NOT_ALL: LocalizedText = { en: 'Nothing was decided.', ja: '何も決めていません。' };
const WORDS: Readonly<Record<Decision['action'], LocalizedText>> = {
  accept: { en: 'accepted', ja: '採用' },
  edit: { en: 'edited and accepted', ja: '修正して採用' },
  reject: { en: 'rejected', ja: '却下' },
  defer: { en: 'put off', ja: '保留' },
  reopen: { en: 'open again', ja: '未決に戻す' },
  merge: { en: 'merged', ja: '統合' },
};
const DECIDED = (action: Decision['action'], count: number): LocalizedText => ({
  en: `${WORDS[action].en}${count > 1 ? `: ${count} claims` : ''}`,
  ja: `${WORDS[action].ja}${count > 1 ? `: ${count}件` : ''}`,
});
