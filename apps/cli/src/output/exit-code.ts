/** Exit codes of every command. */
export const EXIT = {
  ok: 0,
  /** A negative answer: no match, findings, differences. */
  negative: 1,
  usage: 2,
  badData: 3,
  inputOutput: 4,
  /** A fault of this program or a damaged installation. */
  internal: 70,
  /** Stopped from outside, as by Ctrl-C: 128 + SIGINT (POSIX shells). */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
