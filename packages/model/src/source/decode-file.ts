import { encoding } from '../check/reading/encoding.ts';
import { decodeUtf8 } from '../text/index.ts';
import { problem, type YamlProblem } from './problem.ts';

/** The text of a file without its byte order mark, or why it is none. */
export type DecodedFile =
  | { readonly ok: true; readonly text: string; readonly bom: boolean }
  | { readonly ok: false; readonly problem: YamlProblem };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const MARK = '\ufeff';

/** Encodings in which Japanese text is found, by the names that iconv and TextDecoder know; tried, never assumed. */
const OTHER_ENCODINGS = [
  { name: 'SHIFT_JIS', label: 'shift_jis' },
  { name: 'EUC-JP', label: 'euc-jp' },
  { name: 'ISO-2022-JP', label: 'iso-2022-jp' },
] as const;

/** Decodes a file as UTF-8 and nothing else; a failure names the byte and how to convert the file. */
export function decodeFile(bytes: Uint8Array, file: string): DecodedFile {
  const text = decodeFast(bytes);
  if (text === undefined) return { ok: false, problem: describeFailure(bytes, file) };
  const bom = text.startsWith(MARK);
  return { ok: true, text: bom ? text.slice(1) : text, bom };
}

function decodeFast(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function describeFailure(bytes: Uint8Array, file: string): YamlProblem {
  const decoded = decodeUtf8(bytes);
  // The two decoders agree; should they ever not, the file is refused all the same.
  const { byteOffset, message, hint } = decoded.ok
    ? { byteOffset: 0, message: 'Not UTF-8.', hint: 'Save it as UTF-8.' }
    : decoded;
  const before = new TextDecoder().decode(bytes.subarray(0, byteOffset));
  const lines = before.split('\n');
  const location = { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  const likely = OTHER_ENCODINGS.filter(({ label }) => readsAsJapanese(bytes, label));
  const [first] = likely;
  const hex = (bytes[byteOffset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const notUtf8 = {
    en: message,
    ja: `UTF-8 ではありません。オフセット ${byteOffset} のバイト 0x${hex} が文字の一部になっていません。`,
  };
  if (first === undefined) {
    return problem(encoding, location, notUtf8, { en: hint, ja: 'UTF-8 で保存し直してください。' });
  }
  const names = likely.map(({ name }) => name).join(' or ');
  const convert = `iconv -f ${first.name} -t UTF-8 ${file} > ${file}.utf8`;
  return problem(
    encoding,
    location,
    {
      en: `${notUtf8.en} It may be ${names}.`,
      ja: `${notUtf8.ja}${names} かもしれません。`,
    },
    { en: `Convert the file: ${convert}`, ja: `変換してください: ${convert}` },
  );
}

/** Whether bytes decode without fault to a text with kana or kanji in it. */
function readsAsJapanese(bytes: Uint8Array, label: string): boolean {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text);
  } catch {
    return false;
  }
}
