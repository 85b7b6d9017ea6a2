import { watch } from 'node:fs/promises';

/** Editors write a file in several steps; a run in between would see half of them. */
const SETTLE_MS = 80;

/**
 * Yields once at the start and again whenever files of the folder have changed and it has been quiet for a moment.
 * Ends when the signal is aborted. Its own hidden files do not count.
 */
export async function* watchSource(
  folder: string,
  { signal }: { readonly signal: AbortSignal },
): AsyncGenerator<void> {
  let wake: (() => void) | undefined;
  let pending = true;
  let timer: NodeJS.Timeout | undefined;
  const notice = () => {
    pending = true;
    wake?.();
  };
  const watching = (async () => {
    for await (const { filename } of watch(folder, { recursive: true, signal })) {
      if (filename === null || /(?:^|[\\/])\./u.test(filename)) continue;
      clearTimeout(timer);
      timer = setTimeout(notice, SETTLE_MS);
    }
  })().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  const stopped = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
    if (signal.aborted) resolve();
  });
  try {
    while (!signal.aborted) {
      if (pending) {
        pending = false;
        yield;
        continue;
      }
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await Promise.race([changed, stopped, watching]);
    }
  } finally {
    clearTimeout(timer);
  }
}
