import { fstatSync, writeSync } from 'node:fs';
import type { Sink } from '../context.ts';

/** Waits before a full pipe is tried again, in milliseconds: short enough that nobody sees it. */
const RETRY = 5;

/**
 * A sink that writes to a file descriptor at once; `process.stdout` would do as well, but loads the network and
 * stream modules before the first character. A reader that has enough, such as `head`, ends the process in silence.
 */
export function descriptorSink(
  descriptor: 1 | 2,
  process: NodeJS.Process,
  onFailure: (cause: Error) => never,
): Sink {
  const stream = descriptor === 1 ? 'stdout' : 'stderr';
  let terminal: boolean | undefined;
  return {
    get isTerminal() {
      // Only a character device can be a terminal; the stream is asked to tell one from /dev/null.
      terminal ??= isCharacterDevice(descriptor) && process[stream].isTTY === true;
      return terminal;
    },
    write(text) {
      let rest: Uint8Array = Buffer.from(text);
      while (rest.length > 0) {
        try {
          rest = rest.subarray(writeSync(descriptor, rest));
        } catch (cause) {
          if (!(cause instanceof Error)) throw cause;
          if (!isFull(cause)) onFailure(cause);
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY);
        }
      }
    },
  };
}

function isCharacterDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

function isFull(cause: Error): boolean {
  return 'code' in cause && cause.code === 'EAGAIN';
}
