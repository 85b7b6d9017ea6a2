import { reasonOf } from '../data/record-folder.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';

/** Carries out what writes to a place; what the file system refuses becomes a Failure that names the place. */
export async function writing<T>(shown: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    const { code, why } = reasonOf(cause);
    throw new Failure(
      EXIT.inputOutput,
      { en: `Cannot write ${shown}: ${why.en}.`, ja: `${shown} に書き込めません: ${why.ja}。` },
      { cause, data: { path: shown, cause: code } },
    );
  }
}
