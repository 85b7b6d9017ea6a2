import { ListCollector, type Lists } from './list-collector.ts';

/** Which documents point to which, gathered document by document. */
export class ReferenceCollector {
  readonly #lists = new ListCollector();
  readonly #numbers: ReadonlyMap<string, number>;

  /** `numbers` has the documents by id; ids of none are left out. */
  constructor(numbers: ReadonlyMap<string, number>) {
    this.#numbers = numbers;
  }

  /** Adds what a document points to; `met` is told each document that it does. */
  add(document: number, ids: readonly string[] = [], met?: (target: number) => void): void {
    this.#lists.begin(document);
    for (const id of ids) {
      const target = this.#numbers.get(id);
      if (target === undefined) continue;
      this.#lists.addOnce(target, false);
      met?.(target);
    }
  }

  /** The documents that others point to, ascending, and for every document the list of those that do. */
  finish(): { targets: Uint32Array; lists: Lists } {
    const lists = this.#lists.sort(this.#numbers.size);
    const targets: number[] = [];
    for (let target = 0; target < this.#numbers.size; target += 1) {
      if (lists.starts[target * 2] !== lists.starts[target * 2 + 2]) targets.push(target);
    }
    return { targets: Uint32Array.from(targets), lists };
  }
}
