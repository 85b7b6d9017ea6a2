import { registry } from '../commands/registry.ts';
import type { Failure } from '../failure.ts';

/** A command that does not exist, with the ones that may be meant; what finds them is loaded only now. */
export async function unknownCommand(name: string): Promise<Failure> {
  const { usageFailure } = await import('./usage-failure.ts');
  return usageFailure(
    {
      en: `There is no command ${name}. See briefing --help.`,
      ja: `コマンド ${name} はありません。briefing --help で一覧を表示します。`,
    },
    name,
    registry.map((entry) => entry.name),
  );
}
