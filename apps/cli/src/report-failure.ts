import type { LocalizedText } from '@briefing/model/dataset';
import { didYouMean } from './arguments/usage-failure.ts';
import { Failure, type FailureDetails } from './failure.ts';
import { EXIT } from './output/exit-code.ts';
import { paragraph } from './output/layout.ts';
import { span } from './output/span.ts';
import type { Terminal } from './output/terminal.ts';
import { VERSION } from './version.ts';

interface FailedRun {
  readonly command: string | undefined;
  readonly argv: readonly string[];
  readonly asJson: boolean;
}

/** Says why a command ended without an answer, and gives the exit code. */
export async function reportFailure(
  error: unknown,
  run: FailedRun,
  terminal: Terminal,
): Promise<number> {
  if (!(error instanceof Failure)) return reportFault(error, run, terminal);
  const { exitCode, text } = error;
  const details = await withSuggestions(error.details);
  if (run.asJson) {
    const { hint, data } = details;
    terminal.sayJson(run.command, { exitCode, message: text, ...(hint && { hint }), ...data });
    return exitCode;
  }
  const { view } = terminal;
  terminal.say([
    ...paragraph([span('briefing: ', 'faint'), span(text[view.lang], 'strong')], view),
    ...(details.hint === undefined ? [] : paragraph([span(details.hint[view.lang])], view, 2)),
    ...(details.lines?.(view) ?? []),
  ]);
  return exitCode;
}

async function withSuggestions(details: FailureDetails): Promise<FailureDetails> {
  const { suggest } = details;
  if (suggest === undefined) return details;
  const { nearestIds } = await import('@briefing/model/dataset');
  const near = nearestIds(suggest.wrong, suggest.known).map((name) => `${suggest.prefix}${name}`);
  return {
    ...details,
    ...(near.length > 0 && { hint: didYouMean(near) }),
    data: { ...details.data, near },
  };
}

/** A fault of this program: what a report of it needs, and no more. */
function reportFault(error: unknown, { argv }: FailedRun, { say, view }: Terminal): number {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  say([
    ...paragraph([span(FAULT[view.lang], 'strong')], view),
    [span(`  briefing ${VERSION}, node ${process.versions.node}, ${process.platform}`)],
    [span(`  briefing ${argv.join(' ')}`)],
    ...stack
      .split('\n')
      .slice(0, 5)
      .map((text) => [span(`  ${text}`, 'faint')]),
  ]);
  return EXIT.internal;
}

const FAULT: LocalizedText = {
  en: 'This is a fault of briefing itself. Please report it with these lines:',
  ja: 'briefing 自体の不具合です。次の行を添えて報告してください。',
};
