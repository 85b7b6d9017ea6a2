import { registry } from '../commands/registry.ts';
import type { Failure } from '../failure.ts';
import { usageFailure } from './usage-failure.ts';

/** A command that does not exist. */
export function unknownCommand(name: string): Failure {
  return usageFailure(
    {
      en: `There is no command ${name}. See briefing --help.`,
      ja: `コマンド ${name} はありません。briefing --help で一覧を表示します。`,
    },
    name,
    registry.map((entry) => entry.name),
  );
}
