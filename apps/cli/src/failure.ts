import type { LocalizedText } from '@briefing/model/dataset';
import type { ExitCode } from './output/exit-code.ts';
import type { Line } from './output/span.ts';
import type { View } from './output/view.ts';

/** What a reader is told beyond the message. */
export interface FailureDetails {
  /** What to do about it. */
  readonly hint?: LocalizedText;
  /** What was typed and what could have been; the report names the nearest, for which it loads what measures that. */
  readonly suggest?: {
    readonly wrong: string;
    readonly known: readonly string[];
    readonly prefix: string;
  };
  /** For `--json`: what a program can act on. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Further lines for people, after the message. */
  readonly lines?: (view: View) => readonly Line[];
  readonly cause?: unknown;
}

/** The expected end of a command that cannot give its answer: exit code, message in both languages, what to do. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: ExitCode;
  readonly text: LocalizedText;
  readonly details: FailureDetails;

  constructor(exitCode: ExitCode, text: LocalizedText, details: FailureDetails = {}) {
    super(text.en, { cause: details.cause });
    this.exitCode = exitCode;
    this.text = text;
    this.details = details;
  }
}
