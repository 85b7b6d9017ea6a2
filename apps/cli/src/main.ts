import { defineCommand, runCommand } from 'citty';
import { checkArguments } from './arguments/check-arguments.ts';
import { chooseLanguage } from './arguments/language.ts';
import { commonOptions, type OptionDefinitions } from './arguments/option.ts';
import { splitCommand } from './arguments/split-command.ts';
import { unknownCommand } from './arguments/unknown-command.ts';
import type { Command, Outcome } from './commands/command.ts';
import { registry } from './commands/registry.ts';
import type { Context } from './context.ts';
import { EXIT } from './output/exit-code.ts';
import { line } from './output/span.ts';
import { createTerminal, type Terminal } from './output/terminal.ts';
import { reportFailure } from './report-failure.ts';

/** Runs the command line with the given arguments and resolves to the exit code. */
export async function main(argv: readonly string[], context: Context): Promise<number> {
  const { name, args, given } = splitCommand(argv);
  const lang = chooseLanguage(given.lang, context.env);
  const terminal = createTerminal(context, lang, given.color);
  try {
    return await dispatch(name, args, terminal, context);
  } catch (error) {
    return await reportFailure(
      error,
      { command: name, argv, asJson: args.includes('--json') },
      terminal,
    );
  }
}

async function dispatch(
  name: string | undefined,
  args: readonly string[],
  terminal: Terminal,
  context: Context,
): Promise<number> {
  if (name === undefined) {
    if (args.includes('--version')) {
      const { VERSION } = await import('./version.ts');
      terminal.print([line(`briefing ${VERSION}`)]);
      return EXIT.ok;
    }
    checkArguments(args, commonOptions);
    const { rootHelp } = await import('./help.ts');
    terminal.print(rootHelp(terminal.view));
    return EXIT.ok;
  }
  const entry = registry.find((one) => one.name === name);
  if (entry === undefined) throw unknownCommand(name);
  const { command } = await entry.load();
  const options = { ...command.options, ...(await command.optionsFor?.(args)) };
  if (args.includes('--help') || args.includes('-h')) {
    const { commandHelp } = await import('./help.ts');
    terminal.print(commandHelp(entry, { ...command, options }, terminal.view));
    return EXIT.ok;
  }
  const definitions = { ...options, ...commonOptions };
  checkArguments(args, definitions);
  const outcome = await execute(name, command, args, definitions, context);
  return outcome.follow?.(terminal) ?? show(name, outcome, args, terminal);
}

async function execute(
  name: string,
  command: Command,
  args: readonly string[],
  definitions: OptionDefinitions,
  context: Context,
): Promise<Outcome> {
  let outcome: Outcome | undefined;
  const parser = defineCommand({
    meta: { name },
    args: Object.fromEntries(
      Object.entries(definitions).map(([key, { type, short }]) => {
        const more = { required: false, ...(short !== undefined && { alias: short }) } as const;
        return [key, type === 'boolean' ? { type, default: false, ...more } : { type, ...more }];
      }),
    ),
    async run({ args: values }) {
      outcome = await command.execute(withRest(values, definitions), context, args);
    },
  });
  await runCommand(parser, { rawArgs: [...args] });
  if (outcome === undefined) throw new TypeError(`${name} gave no outcome`);
  return outcome;
}

/** The values, with all arguments that the last positional takes. */
function withRest(
  values: Readonly<Record<string, unknown>> & { readonly _: readonly string[] },
  definitions: OptionDefinitions,
): Readonly<Record<string, unknown>> {
  const positionals = Object.entries(definitions).filter(([, { type }]) => type === 'positional');
  const [name, definition] = positionals.at(-1) ?? [];
  if (name === undefined || definition?.rest !== true) return values;
  return { ...values, [name]: values._.slice(positionals.length - 1).join(' ') };
}

function show(name: string, outcome: Outcome, args: readonly string[], terminal: Terminal): number {
  if (args.includes('--json') || outcome.asJson === true) terminal.printJson(name, outcome.data);
  else {
    const { lines, notes = [] } = outcome.render(terminal.view);
    terminal.print(lines);
    terminal.say(notes);
  }
  return outcome.exitCode ?? EXIT.ok;
}
