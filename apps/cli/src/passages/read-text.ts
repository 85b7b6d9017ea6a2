import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeUtf8, type NormalText, normalizeText } from '@briefing/model/text';
import type { Context } from '../context.ts';
import { unreadable } from '../data/record-folder.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';

/** A text as received, in its normal form. */
export interface SourceText {
  /** The path as it was given; `-` for standard input. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly normal: NormalText;
}

/** Reads the text of a briefing. Throws Failure for a file that cannot be read or is not UTF-8. */
export function readText(
  context: Context,
  path: string,
  bytes = readBytes(context, path),
): SourceText {
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) {
    const { message, hint, byteOffset } = decoded;
    throw new Failure(
      EXIT.badData,
      {
        en: `${path} cannot be used. ${message}`,
        ja: `${path} は使えません。UTF-8ではありません(${byteOffset}バイト目)。`,
      },
      { hint: { en: hint, ja: hint }, data: { path, byteOffset } },
    );
  }
  return { path, bytes, text: decoded.text, normal: normalizeText(decoded.text) };
}

/** The bytes of a file, or of standard input for `-`. Throws Failure for what cannot be read. */
export function readBytes({ cwd, stdin }: Context, path: string): Uint8Array {
  if (path === '-' && stdin.isTerminal) throw new Failure(EXIT.usage, NO_INPUT);
  try {
    return readFileSync(path === '-' ? stdin.descriptor : resolve(cwd, path));
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

const NO_INPUT = {
  en: 'Nothing comes in on standard input. Name a file, or pipe the text in.',
  ja: '標準入力に何も来ていません。ファイルを指定するか、本文をパイプで渡してください。',
};
