import { checksumOf } from './checksum.ts';
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
  SECTION_COUNT,
  sectionEnd,
  TOTAL_BYTES_AT,
  VERSION,
} from './layout.ts';

/** Why a file was refused. */
export type Refusal = 'foreign' | 'other-version' | 'incomplete' | 'damaged';

/** The sections of an index file, in place: nothing is copied or parsed. */
export interface IndexFile {
  readonly documents: number;
  /** In file order. */
  readonly sections: readonly Uint8Array[];
  /** Whether lists and text match their checksum; found out once, when first asked. */
  bodyIsSound(): boolean;
}

/** Bytes of the head, which says how long the whole file is. */
export const HEAD_BYTES = HEAD_WORDS * 4;

/** How many bytes an index file has, from its first {@link HEAD_BYTES}; a refusal when it is none. */
export function indexLength(head: Uint8Array): number | Refusal {
  const words = new Uint32Array(head.slice(0, head.length & -4).buffer);
  if (words[0] !== MAGIC) return 'foreign';
  if (words[1] !== VERSION) return 'other-version';
  if (words.length < HEAD_WORDS) return 'incomplete';
  return words[HEAD_LENGTH_AT] === HEAD_WORDS ? (words[TOTAL_BYTES_AT] ?? 0) : 'damaged';
}

/** Reads the head and checks the front against its checksum; the body is checked when it is first needed. */
export function openFile(data: ArrayBuffer | Uint8Array): IndexFile | Refusal {
  const given = data instanceof Uint8Array ? data : new Uint8Array(data);
  const total = indexLength(given.subarray(0, HEAD_BYTES));
  if (typeof total === 'string') return total;
  if (given.length < total) return 'incomplete';
  if (given.length > total) return 'damaged';
  // Words can only be read in place from a multiple of four bytes.
  const all = given.byteOffset % 4 === 0 ? given : given.slice();
  const words = new Uint32Array(all.buffer, all.byteOffset, total >> 2);
  const sections: Uint8Array[] = [];
  let end = HEAD_BYTES;
  let body = 0;
  for (let number = 0; number < SECTION_COUNT; number += 1) {
    if (number === FRONT_COUNT) body = end >> 2;
    const length = words[LENGTHS_AT + number] ?? 0;
    sections.push(all.subarray(end, end + length));
    end = sectionEnd(end, length);
  }
  const matches = (at: number, from: number, to: number) =>
    checksumOf(words.subarray(from, to)).every((lane, number) => lane === words[at + number]);
  if (end !== total || !matches(FRONT_CHECKSUM_AT, CHECKED_FROM, body)) return 'damaged';
  let sound: boolean | undefined;
  return {
    documents: words[DOCUMENTS_AT] ?? 0,
    sections,
    bodyIsSound() {
      sound ??= matches(BODY_CHECKSUM_AT, body, total >> 2);
      return sound;
    },
  };
}
