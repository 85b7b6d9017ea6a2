/** An odd multiplier with well-spread bits (2^32 divided by the golden ratio). */
const MULTIPLIER = 0x9e3779b1;

/** Four 32-bit checksums. */
export type Checksum = readonly [number, number, number, number];

/**
 * Checksum of 32-bit words: four lanes, each over every fourth word, so that engines overlap them. Each
 * step is a bijection of the lane, so a change within one word is always seen.
 */
export function checksumOf(words: Uint32Array): Checksum {
  let [a, b, c, d] = [1, 2, 3, 4];
  for (let at = 0; at < words.length; at += 4) {
    a = mix(a, words[at] ?? 0);
    b = mix(b, words[at + 1] ?? 0);
    c = mix(c, words[at + 2] ?? 0);
    d = mix(d, words[at + 3] ?? 0);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

function mix(state: number, word: number): number {
  const product = Math.imul(state ^ word, MULTIPLIER);
  return product ^ (product >>> 15);
}
