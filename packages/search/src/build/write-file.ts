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
  sections: Readonly<Record<Section, Uint32Array | readonly Uint8Array[]>>,
): Uint8Array<ArrayBuffer> {
  let total = HEAD_WORDS * 4;
  const starts = SECTIONS.map((name) => {
    const start = total;
    total = sectionEnd(start, lengthOf(sections[name]));
    return start;
  });
  const bytes = new Uint8Array(total);
  const words = new Uint32Array(bytes.buffer);
  for (const [number, name] of SECTIONS.entries()) {
    const section = sections[name];
    let at = starts[number] ?? 0;
    if (section instanceof Uint32Array) words.set(section, at / 4);
    else {
      for (const chunk of section) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
    }
    words[LENGTHS_AT + number] = lengthOf(section);
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

/** Bytes of a section. */
function lengthOf(section: Uint32Array | readonly Uint8Array[]): number {
  if (section instanceof Uint32Array) return section.byteLength;
  return section.reduce((length, chunk) => length + chunk.length, 0);
}
