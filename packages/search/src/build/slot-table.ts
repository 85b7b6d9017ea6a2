/** Numbers of a slot: its tag and its value, zero in an empty slot. */
const SLOT = 2;
/** Bits of the number of slots at first. */
const BITS = 15;

/**
 * A hash table of open addressing in one array, at most seven eighths full, since a smaller
 * one stays in the cache: values other than zero by tags of 32 bits.
 */
export class SlotTable {
  /** All slots: the value of each stands behind its tag. Another array after `take`. */
  numbers = new Int32Array(SLOT << BITS);
  /** What is left of a hash is the number of a slot. */
  shift = 32 - BITS;
  #used = 0;

  /** The slot in which to look first for a tag. */
  first(tag: number): number {
    return firstSlot(tag, this.shift);
  }

  /** The slot in which to look next. */
  next(slot: number): number {
    return (slot + SLOT) & (this.numbers.length - 1);
  }

  /** The first slot of a tag, or the empty one where it would be. */
  find(tag: number): number {
    const { numbers } = this;
    let slot = this.first(tag);
    while (numbers[slot] !== tag && numbers[slot + 1] !== 0) slot = this.next(slot);
    return slot;
  }

  /** Fills an empty slot for a tag, at which the look for it ended; gives the slot, another when the table grew. */
  take(slot: number, tag: number, value: number): number {
    this.#used += 1;
    let taken = slot;
    if (this.#used * SLOT * 8 > this.numbers.length * 7) {
      this.#grow();
      taken = this.#empty(tag);
    }
    this.numbers[taken] = tag;
    this.numbers[taken + 1] = value;
    return taken;
  }

  #empty(tag: number): number {
    let slot = this.first(tag);
    while (this.numbers[slot + 1] !== 0) slot = this.next(slot);
    return slot;
  }

  #grow(): void {
    const old = this.numbers;
    this.numbers = new Int32Array(old.length * 2);
    this.shift -= 1;
    for (let at = 0; at < old.length; at += SLOT) {
      const tag = old[at] ?? 0;
      const value = old[at + 1] ?? 0;
      if (value === 0) continue;
      const slot = this.#empty(tag);
      this.numbers[slot] = tag;
      this.numbers[slot + 1] = value;
    }
  }
}

/** The slot in which to look first for a tag, in a table with this shift. */
export function firstSlot(tag: number, shift: number): number {
  return (Math.imul(tag, 0x9e3779b1) >>> shift) * SLOT;
}
