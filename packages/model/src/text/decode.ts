/** A decoded file, or where and why it is not UTF-8 and what to do about it. */
export type DecodeResult =
  | {
      readonly ok: true;
      /** Without the byte order mark. */
      readonly text: string;
      /** Whether the file began with a UTF-8 byte order mark. */
      readonly bom: boolean;
    }
  | {
      readonly ok: false;
      /** Offset, from 0, of the first byte that is not part of a UTF-8 character. */
      readonly byteOffset: number;
      readonly message: string;
      readonly hint: string;
    };

/** Decodes UTF-8 strictly (Unicode 17, table 3-7: no overlong forms, no surrogates); never throws and never guesses another encoding. */
export function decodeUtf8(bytes: Uint8Array): DecodeResult {
  const byteOffset = firstInvalid(bytes);
  if (byteOffset === undefined) {
    // The standard TextDecoder drops one leading byte order mark.
    return { ok: true, text: new TextDecoder().decode(bytes), bom: startsWith(bytes, UTF8_MARK) };
  }
  const byte = (bytes[byteOffset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const encoding = UTF16_MARKS.some((mark) => startsWith(bytes, mark)) ? 'UTF-16' : undefined;
  return {
    ok: false,
    byteOffset,
    message: `Not UTF-8: byte 0x${byte} at offset ${byteOffset} is not part of a character.`,
    hint: encoding
      ? `The file is marked as ${encoding}. Convert it: iconv -f ${encoding} -t UTF-8 FILE > FILE.utf8.txt`
      : 'Convert the file. From Shift_JIS: iconv -f SHIFT_JIS -t UTF-8 FILE > FILE.utf8.txt (for text from Windows use CP932, for older Unix text EUC-JP).',
  };
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function firstInvalid(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return undefined;
}

/** Bytes of the UTF-8 character at an offset; 0 when there is none. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  // Narrower second bytes after these leads keep out overlong forms, surrogates and what lies above U+10FFFF.
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let next = at + 2; next < at + length; next += 1) {
    const byte = bytes[next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}
