import type { Decision } from '@briefing/ingest';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../output/exit-code.ts';
import type { Line } from '../output/span.ts';
import type { Terminal } from '../output/terminal.ts';
import { printLines } from '../output/theme.ts';
import type { View } from '../output/view.ts';
import { truncate } from '../output/wrap.ts';
import { type Frame, frame } from './frame.ts';
import type { PassageText } from './passage.ts';
import { press } from './press.ts';
import type { Session } from './session.ts';

/** What a review needs beside its state. */
export interface ReviewTools {
  readonly name: string;
  readonly text: PassageText | undefined;
  /** Keeps decisions; fulfilled when they are on the disk. */
  save(added: readonly Decision[]): Promise<void>;
}

// xterm control sequences (ECMA-48 and DEC private modes), which every terminal emulator of today knows.
const ENTER = '\u001b[?1049h\u001b[?25l';
const LEAVE = '\u001b[?25h\u001b[?1049l';
const HOME = '\u001b[H';
const TO_LINE_END = '\u001b[K';
const TO_SCREEN_END = '\u001b[J';

/** Asks one question a screen, on the screen that editors use, so that what stood there before comes back. */
export async function reviewOnScreen(
  first: Session,
  { name, text, save }: ReviewTools,
  context: Context,
  { view }: Terminal,
): Promise<ExitCode> {
  const keys = await context.keys(true);
  const draw = (session: Session) => {
    const { columns, rows } = context.size();
    const now = { ...view, columns };
    context.stdout.write(screenText(fit(frame(session, name, text, now), rows), now));
  };
  context.stdout.write(ENTER);
  try {
    for (let session = first; ; ) {
      draw(session);
      const key = await keys.next();
      if (key.name === 'interrupt') return EXIT.interrupted;
      if (key.name === 'resize') continue;
      const pressed = press(session, key);
      await save(pressed.added);
      session = pressed.session;
      if (session.ended) return EXIT.ok;
    }
  } finally {
    keys.close();
    context.stdout.write(LEAVE);
  }
}

/** The lines that fit: the question and the keys first, then as much of the passage as there is room for. */
function fit({ head, question, passage, foot }: Frame, rows: number): Line[] {
  const room = Math.max(rows - head.length - foot.length, 1);
  const asked = question.slice(0, Math.max(room - Math.min(passage.length, 2), 1));
  const left = Math.max(room - asked.length - 1, 0);
  const shown = passage.length <= left ? passage : around(passage, left);
  const body = [...asked, ...(shown.length > 0 ? [[], ...shown] : [])];
  const gap = Math.max(rows - head.length - body.length - foot.length, 0);
  const lines = [...head, ...Array.from({ length: Math.min(gap, 1) }, () => []), ...body];
  const rest = Math.max(rows - lines.length - foot.length, 0);
  return [...lines, ...Array.from({ length: rest }, () => []), ...foot].slice(0, rows);
}

/** As many lines as there is room for, with the marked one among them. */
function around(passage: readonly Line[], room: number): readonly Line[] {
  const marked = Math.max(
    passage.findIndex(([first]) => first?.text.startsWith('>') === true),
    0,
  );
  const from = Math.min(
    Math.max(marked - Math.floor(room / 3), 0),
    Math.max(passage.length - room, 0),
  );
  return passage.slice(from, from + room);
}

/** The whole screen; no line is longer than it, and the last one has no end, so that nothing scrolls. */
function screenText(lines: readonly Line[], { columns = 80, measure, color }: View): string {
  const text = lines
    .map((line) => printLines([truncate(line, columns, measure)], color).trimEnd())
    .join(`${TO_LINE_END}\n`);
  return `${HOME}${text}${TO_LINE_END}${TO_SCREEN_END}`;
}
