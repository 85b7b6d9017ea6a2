/** Room taken at once. */
const CHUNK = 1 << 18;

/** Bytes written one behind the other, into chunks that are never copied. */
export class ByteWriter {
  /** The chunk at hand, and how many of its bytes are written. */
  chunk = new Uint8Array(CHUNK);
  at = 0;
  readonly #full: Uint8Array[] = [];
  #before = 0;

  /** Bytes written so far. */
  get length(): number {
    return this.#before + this.at;
  }

  byte(value: number): void {
    if (this.at === this.chunk.length) this.reserve(1);
    this.chunk[this.at++] = value;
  }

  /** Seven bits a byte, lowest first; the high bit says that more follow. */
  varint(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.byte((rest & 127) | 128);
    this.byte(rest);
  }

  /** UTF-8; a lone surrogate becomes U+FFFD. */
  text(text: string): void {
    this.reserve(text.length * 3);
    this.at += encoder.encodeInto(text, this.chunk.subarray(this.at)).written;
  }

  /** Makes room for so many bytes in one chunk, to be written in place. */
  reserve(more: number): void {
    if (this.at + more <= this.chunk.length) return;
    this.#full.push(this.chunk.subarray(0, this.at));
    this.#before += this.at;
    this.chunk = new Uint8Array(Math.max(CHUNK, more));
    this.at = 0;
  }

  /** All that was written, in order. */
  finish(): Uint8Array[] {
    return [...this.#full, this.chunk.subarray(0, this.at)];
  }
}

const encoder = new TextEncoder();
