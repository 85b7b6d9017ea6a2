import type { LocalizedText } from '@briefing/model/dataset';
import type { commonOptions, OptionDefinitions, OptionsOf } from '../arguments/option.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../output/exit-code.ts';
import type { Line } from '../output/span.ts';
import type { Terminal } from '../output/terminal.ts';
import type { View } from '../output/view.ts';

/** An answer laid out for people. */
export interface Rendering {
  /** For stdout. */
  readonly lines: readonly Line[];
  /** Talk beside the answer, for stderr. */
  readonly notes?: readonly Line[];
}

/** What a command found, before anybody decides how to show it. */
export interface Outcome {
  /** The answer for programs; what `--json` prints under `data`. */
  readonly data: unknown;
  /** 0 when absent. */
  readonly exitCode?: ExitCode;
  /** The answer for people. */
  render(view: View): Rendering;
  /** Print `data` although nobody said `--json`. */
  readonly asJson?: boolean;
  /** Takes over the terminal until it is stopped; nothing else is shown. */
  readonly follow?: (terminal: Terminal) => Promise<ExitCode>;
}

/** A line that can be typed, and what it does. */
export interface Example {
  readonly line: string;
  readonly does: LocalizedText;
}

interface CommandDefinition<D extends OptionDefinitions> {
  readonly options: D;
  readonly examples: readonly Example[];
  /** More help, a paragraph each, after the options. */
  readonly more?: readonly LocalizedText[];
  /** Options that depend on the arguments, as the fields of a kind do. */
  readonly optionsFor?: (args: readonly string[]) => Promise<OptionDefinitions>;
  /** `args` are the arguments as typed: a parser keeps only the last of an option that is repeated. */
  run(
    options: OptionsOf<D & typeof commonOptions>,
    context: Context,
    args: readonly string[],
  ): Promise<Outcome>;
}

/** A command as the dispatcher sees it. */
export interface Command {
  readonly options: OptionDefinitions;
  readonly examples: readonly Example[];
  readonly more?: readonly LocalizedText[];
  readonly optionsFor?: (args: readonly string[]) => Promise<OptionDefinitions>;
  execute(
    values: Readonly<Record<string, unknown>>,
    context: Context,
    args: readonly string[],
  ): Promise<Outcome>;
}

/** Declares a command; its options are typed from their definitions. */
export function defineSubcommand<const D extends OptionDefinitions>({
  run,
  ...rest
}: CommandDefinition<D>): Command {
  return {
    ...rest,
    // The arguments were checked against the same definitions.
    execute: (values, context, args) =>
      run(values as OptionsOf<D & typeof commonOptions>, context, args),
  };
}
