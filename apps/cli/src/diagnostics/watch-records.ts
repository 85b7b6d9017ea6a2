import type { LocalizedText } from '@briefing/model/dataset';
import { watchSource } from '@briefing/model/source';
import type { Context } from '../context.ts';
import { checkFolder } from '../data/check-folder.ts';
import { type RecordFolder, unreadable } from '../data/record-folder.ts';
import { EXIT, type ExitCode } from '../output/exit-code.ts';
import { paragraph } from '../output/layout.ts';
import { span } from '../output/span.ts';
import type { Terminal } from '../output/terminal.ts';
import { checkOutcome } from './check-outcome.ts';

/** Checks a folder now and after every change until Ctrl-C; output is plain and only ever added to. */
export async function watchRecords(
  folder: RecordFolder,
  context: Context,
  { view, print, say }: Terminal,
): Promise<ExitCode> {
  const { path, shown } = folder;
  const signal = context.interruption();
  const watching = paragraph([span(WATCHING(shown)[view.lang], 'faint')], view);
  try {
    for await (const _change of watchSource(path, { signal })) {
      const { lines, notes = [] } = checkOutcome(
        await checkFolder(folder),
        shown,
        undefined,
      ).render(view);
      print(lines);
      say([...notes, ...watching, []]);
    }
  } catch (cause) {
    // The folder was moved or removed while it was watched.
    if (cause instanceof Error && 'syscall' in cause) throw unreadable(shown, cause);
    throw cause;
  }
  return EXIT.interrupted;
}

const WATCHING = (folder: string): LocalizedText => ({
  en: `Watching ${folder}; Ctrl-C ends.`,
  ja: `${folder} を監視中。Ctrl-C で終了。`,
});
