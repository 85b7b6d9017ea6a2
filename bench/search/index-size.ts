/** Words of the head in which an index file of version 1 says how long its last section, the text, is. */
const TEXT_LENGTH_WORD = 32;

/** Bytes of an index file without the text it verifies against, and of the text. */
export function indexBytes(file: Uint8Array): { index: number; text: number } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const text = view.getUint32(TEXT_LENGTH_WORD * 4, true);
  return { index: file.byteLength - text, text };
}
