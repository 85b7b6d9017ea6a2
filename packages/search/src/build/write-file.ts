import { checksumOf } from '../format/checksum.ts';
import {
  BODY_CHECKSUM_AT,
  CHECKED_FROM,
  DOCUMENTS_AT,
  FRONT_CHECKSUM_AT,
  FRONT_COUNT,
  HEAD_LENGTH_AT,
  HEAD_WORDS,
  LENGTHS_AT,
  MAGIC,
  SECTIONS,
  type Section,
  sectionEnd,
  TOTAL_BYTES_AT,
  VERSION,
} from '../format/layout.ts';

/** Puts the sections into one file behind a head with their lengths and the checksums. */
export function writeFile(
  documents: number,
  sections: Readonly<Record<Section, Uint8Array | Uint32Array>>,
): Uint8Array<ArrayBuffer> {
  let total = HEAD_WORDS * 4;
  const starts = SECTIONS.map((name) => {
    const start = total;
    total = sectionEnd(start, sections[name].byteLength);
    return start;
  });
  const bytes = new Uint8Array(total);
  const words = new Uint32Array(bytes.buffer);
  for (const [number, name] of SECTIONS.entries()) {
    const { buffer, byteOffset, byteLength } = sections[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), starts[number]);
    words[LENGTHS_AT + number] = byteLength;
  }
  words[0] = MAGIC;
  words[1] = VERSION;
  words[HEAD_LENGTH_AT] = HEAD_WORDS;
  words[TOTAL_BYTES_AT] = total;
  words[DOCUMENTS_AT] = documents;
  const body = (starts[FRONT_COUNT] ?? 0) / 4;
  words.set(checksumOf(words.subarray(body)), BODY_CHECKSUM_AT);
  words.set(checksumOf(words.subarray(CHECKED_FROM, body)), FRONT_CHECKSUM_AT);
  return bytes;
}
