import { emitKeypressEvents } from 'node:readline';

/** A key that was pressed, or that came through a pipe. */
export interface Key {
  /** Keys that write nothing; `end`: no more input, `interrupt`: Ctrl-C, `resize`: the terminal has another size. */
  readonly name?: 'enter' | 'escape' | 'backspace' | 'end' | 'interrupt' | 'resize' | 'other';
  /** The character that it writes, empty for none. */
  readonly text: string;
}

/** Keys one after the other; `close` gives the terminal back as it was. */
export interface KeyReader {
  next(): Promise<Key>;
  close(): void;
}

interface Pressed {
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
  readonly sequence?: string | undefined;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Reads single keys: from a terminal without waiting for Enter when `raw`, from a pipe character by character. What is
 * typed ahead waits its turn.
 */
export function readKeys(process: NodeJS.Process, raw: boolean): KeyReader {
  const { stdin, stdout } = process;
  const waiting: Key[] = [];
  let wake = (_key: Key) => {};
  let asked = false;
  const push = (key: Key) => {
    if (asked) {
      asked = false;
      wake(key);
    } else waiting.push(key);
  };
  const onKey = (text: string | undefined, pressed: Pressed) => push(keyOf(text, pressed));
  const onEnd = () => push({ name: 'end', text: '' });
  const onResize = () => push({ name: 'resize', text: '' });
  // Ended from outside, the review closes as for Ctrl-C, so that the terminal is given back.
  const onSignal = () => push({ name: 'interrupt', text: '' });
  const isRaw = raw && stdin.isTTY;
  emitKeypressEvents(stdin);
  if (isRaw) stdin.setRawMode(true);
  stdin.on('keypress', onKey).on('end', onEnd);
  if (raw) {
    stdout.on('resize', onResize);
    for (const signal of SIGNALS) process.on(signal, onSignal);
  }
  stdin.resume();
  return {
    next() {
      const key = waiting.shift();
      if (key !== undefined) return Promise.resolve(key);
      asked = true;
      return new Promise((resolve) => {
        wake = resolve;
      });
    },
    close() {
      stdin.off('keypress', onKey).off('end', onEnd);
      stdout.off('resize', onResize);
      for (const signal of SIGNALS) process.off(signal, onSignal);
      if (isRaw) stdin.setRawMode(false);
      stdin.pause();
    },
  };
}

/** A key press of readline as one of ours. */
function keyOf(text: string | undefined, { name, ctrl, meta }: Pressed): Key {
  if (ctrl === true)
    return name === 'c'
      ? { name: 'interrupt', text: '' }
      : { name: name === 'd' ? 'end' : name === 'h' ? 'backspace' : 'other', text: '' };
  if (name === 'return' || name === 'enter') return { name: 'enter', text: '' };
  if (name === 'escape') return { name: 'escape', text: '' };
  if (name === 'backspace') return { name: 'backspace', text: '' };
  const isText = meta !== true && text !== undefined && /^\P{C}+$/u.test(text);
  return isText ? { text } : { name: 'other', text: '' };
}
