import type { LocalizedText } from '@briefing/model/dataset';
import type { commonOptions, OptionDefinitions, OptionsOf } from '../arguments/option.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../output/exit-code.ts';
import type { Line } from '../output/span.ts';
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
  run(options: OptionsOf<D & typeof commonOptions>, context: Context): Promise<Outcome>;
}

/** A command as the dispatcher sees it. */
export interface Command {
  readonly options: OptionDefinitions;
  readonly examples: readonly Example[];
  readonly more?: readonly LocalizedText[];
  execute(values: Readonly<Record<string, unknown>>, context: Context): Promise<Outcome>;
}

/** Declares a command; its options are typed from their definitions. */
export function defineSubcommand<const D extends OptionDefinitions>({
  run,
  ...rest
}: CommandDefinition<D>): Command {
  return {
    ...rest,
    // The arguments were checked against the same definitions.
    execute: (values, context) => run(values as OptionsOf<D & typeof commonOptions>, context),
  };
}
