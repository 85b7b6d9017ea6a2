import { basename, dirname, extname, relative, resolve } from 'node:path';
import type { LocalizedText } from '@briefing/model/dataset';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';

/** The name of a draft: as given, else made of the file's. Throws Failure when neither can be one. */
export function draftSlug(file: string, given: string | undefined): string {
  if (given !== undefined) {
    if (SLUG.test(given)) return given;
    throw new Failure(EXIT.usage, NO_SLUG(given));
  }
  const plain = basename(file, extname(file))
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  if (SLUG.test(plain)) return plain;
  throw new Failure(EXIT.usage, NO_NAME(file), { hint: NAME_IT });
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The path of the text as the draft remembers it, from its own folder; undefined for standard input. */
export function textPath(cwd: string, folder: string, file: string): string | undefined {
  if (file === '-') return undefined;
  return relative(folder, resolve(cwd, file)).replaceAll('\\', '/');
}

/** Where the text of a draft lies, from the path it remembers. */
export function rememberedText(draft: string, file: string): string {
  return resolve(dirname(draft), file);
}

/** First bytes of files that people take for texts. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: LocalizedText }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: { en: 'a PDF', ja: 'PDF' } },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    name: { en: 'a Word file or another ZIP archive', ja: 'Word文書などのZIP形式' },
  },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: { en: 'an old Office file', ja: '旧形式のOffice文書' } },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: { en: 'an image', ja: '画像' } },
  { bytes: [0xff, 0xd8, 0xff], name: { en: 'an image', ja: '画像' } },
  { bytes: [0x1f, 0x8b], name: { en: 'a compressed file', ja: '圧縮ファイル' } },
];

/** Throws Failure for bytes that are no text in any encoding. */
export function refuseBinary(path: string, bytes: Uint8Array): void {
  const known = SIGNATURES.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  // UTF-16 is text, and its own message says how to convert it.
  const marked = [0xff, 0xfe].every((byte) => bytes.subarray(0, 2).includes(byte));
  if (known === undefined && (marked || !bytes.subarray(0, LOOKED_AT).includes(0))) return;
  throw new Failure(EXIT.badData, BINARY(path, known?.name), { hint: AS_TEXT, data: { path } });
}

// What git looks at to tell binary files from texts.
const LOOKED_AT = 8000;

const NO_SLUG = (slug: string): LocalizedText => ({
  en: `${slug} cannot name a draft; write it as harbor-talks-2031, in small letters and figures.`,
  ja: `${slug} は下書きの名前に使えません。harbor-talks-2031 のように英小文字と数字で書きます。`,
});
const NO_NAME = (file: string): LocalizedText => ({
  en: `The name of ${file === '-' ? 'standard input' : file} makes no name for a draft.`,
  ja: `${file === '-' ? '標準入力' : file} からは下書きの名前を作れません。`,
});
const NAME_IT: LocalizedText = {
  en: 'Give it one: --slug harbor-talks-2031.',
  ja: '--slug harbor-talks-2031 のように指定してください。',
};
const BINARY = (path: string, what: LocalizedText | undefined): LocalizedText => ({
  en: `${path} is ${what?.en ?? 'a binary file'}, not a text.`,
  ja: `${path} は${what?.ja ?? 'バイナリー'}で、テキストではありません。`,
});
const AS_TEXT: LocalizedText = {
  en: 'Copy the words out of it and save them as plain text in UTF-8.',
  ja: '本文を取り出し、UTF-8のテキストとして保存してください。',
};
