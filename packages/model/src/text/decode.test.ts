import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from './index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('a byte order mark is reported and dropped', () => {
  expect(decodeUtf8(utf8('\uFEFF港𠮷'))).toEqual({ ok: true, text: '港𠮷', bom: true });
  expect(decodeUtf8(utf8('港\uFEFF'))).toEqual({ ok: true, text: '港\uFEFF', bom: false });
  expect(decodeUtf8(new Uint8Array())).toEqual({ ok: true, text: '', bom: false });
});

describe('what is not UTF-8 is refused with its place and the way out', () => {
  test('Shift_JIS', () => {
    // 「port: 港」 as Shift_JIS writes it.
    const bytes = Uint8Array.of(...utf8('port: '), 0x8d, 0x60);
    expect(decodeUtf8(bytes)).toMatchInlineSnapshot(`
      {
        "byteOffset": 6,
        "hint": "Convert the file. From Shift_JIS: iconv -f SHIFT_JIS -t UTF-8 FILE > FILE.utf8.txt (for text from Windows use CP932, for older Unix text EUC-JP).",
        "message": "Not UTF-8: byte 0x8D at offset 6 is not part of a character.",
        "ok": false,
      }
    `);
  });

  test('UTF-16', () => {
    expect(decodeUtf8(Uint8Array.of(0xff, 0xfe, 0x2f, 0x6e))).toMatchInlineSnapshot(`
      {
        "byteOffset": 0,
        "hint": "The file is marked as UTF-16. Convert it: iconv -f UTF-16 -t UTF-8 FILE > FILE.utf8.txt",
        "message": "Not UTF-8: byte 0xFF at offset 0 is not part of a character.",
        "ok": false,
      }
    `);
  });

  test.each([
    ['an overlong form', [0x61, 0xc0, 0xaf], 1],
    ['a surrogate', [0x61, 0x62, 0xed, 0xa0, 0x80], 2],
    ['above U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a character cut off at the end', [0x61, 0xe6, 0xb8], 1],
  ])('%s', (_, bytes, byteOffset) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toMatchObject({ ok: false, byteOffset });
  });
});

test('agrees with the strict decoder of the platform, and everything before the offset is sound', () => {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const nearUtf8 = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 3 }).map(utf8),
        fc.uint8Array({ min: 0x80, maxLength: 2 }),
      ),
      { maxLength: 6 },
    )
    .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));
  fc.assert(
    fc.property(nearUtf8, (bytes) => {
      const decoded = decodeUtf8(bytes);
      if (decoded.ok) {
        expect(decoded.text).toBe(strict.decode(bytes));
      } else {
        expect(() => strict.decode(bytes)).toThrow();
        expect(() => strict.decode(bytes.subarray(0, decoded.byteOffset))).not.toThrow();
      }
    }),
    { numRuns: 500 },
  );
});
