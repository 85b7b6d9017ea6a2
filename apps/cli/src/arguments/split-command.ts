import { commonOptions } from './option.ts';

/** A command line taken apart as far as that goes without knowing the command. */
export interface SplitCommand {
  /** Undefined when only options were given. */
  readonly name: string | undefined;
  /** Everything but the name, in order. */
  readonly args: readonly string[];
  /** Options that also shape help and errors. */
  readonly given: { readonly lang: string | undefined; readonly color: string | undefined };
}

/** Finds the command, which may stand after common options; `help <command>` means `<command> --help`. */
export function splitCommand(argv: readonly string[]): SplitCommand {
  const args = argv.map((argument) => (argument === '--no-color' ? '--color=never' : argument));
  const at = commandIndex(args);
  const name = at < 0 ? undefined : args[at];
  const rest = at < 0 ? args : args.toSpliced(at, 1);
  const given = { lang: optionValue('lang', args), color: optionValue('color', args) };
  if (name !== 'help') return { name, args: rest, given };
  const topic = commandIndex(rest);
  return topic < 0
    ? { name: undefined, args: [...rest, '--help'], given }
    : { name: rest[topic], args: [...rest.toSpliced(topic, 1), '--help'], given };
}

function commandIndex(args: readonly string[]): number {
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (argument === '--') return -1;
    if (!argument.startsWith('-')) return index;
    if (takesValue(argument)) index += 1;
  }
  return -1;
}

function takesValue(argument: string): boolean {
  const name = argument.replace(/^--/u, '');
  return Object.entries(commonOptions).some(([key, { type }]) => key === name && type === 'string');
}

function optionValue(name: string, args: readonly string[]): string | undefined {
  const at = args.findLastIndex((one) => one === `--${name}` || one.startsWith(`--${name}=`));
  const found = args[at];
  if (found === undefined) return undefined;
  return found.includes('=') ? found.slice(found.indexOf('=') + 1) : args[at + 1];
}
