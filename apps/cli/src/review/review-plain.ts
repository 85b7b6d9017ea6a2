import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../output/exit-code.ts';
import type { Terminal } from '../output/terminal.ts';
import { frame } from './frame.ts';
import { press } from './press.ts';
import type { ReviewTools } from './review-screen.ts';
import type { Session } from './session.ts';

/**
 * Asks one question after the other as lines that are only ever added to, for screen readers, logs and piped keys. Line
 * ends between keys are passed over, so that a key and Enter is a key.
 */
export async function reviewPlainly(
  first: Session,
  { name, text, save }: ReviewTools,
  context: Context,
  { view, print }: Terminal,
): Promise<ExitCode> {
  const keys = await context.keys(false);
  const show = (session: Session, before: Session | undefined) => {
    const { head, question, passage, foot } = frame(session, name, text, view);
    const fresh =
      before === undefined || before.at !== session.at || before.details !== session.details;
    if (fresh) print([...head, ...question, ...passage]);
    // The keys stand below the first question, and when they are asked for.
    const isTalk = session.mode.type === 'confirm' || session.help !== (before?.help ?? false);
    if (before === undefined || isTalk) print([...foot, []]);
  };
  try {
    let session = first;
    show(session, undefined);
    for (;;) {
      const key = await keys.next();
      if (key.name === 'interrupt') return EXIT.interrupted;
      if (key.name === 'resize') continue;
      if (key.name === 'enter' && session.mode.type !== 'edit') continue;
      const before = session;
      const pressed = press(session, key);
      await save(pressed.added);
      session = pressed.session;
      const { message } = session;
      if (message !== undefined) print([[{ text: `= ${message[view.lang]}` }], []]);
      if (session.mode.type === 'edit' && before.mode.type !== 'edit') {
        print(frame({ ...session, message: undefined }, name, text, view).foot);
      }
      if (session.ended) return EXIT.ok;
      show(session, before);
      if (session.at >= session.items.length && session.steps.length === 0) return EXIT.ok;
    }
  } finally {
    keys.close();
  }
}
