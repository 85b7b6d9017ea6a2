import type { FacetLabels, SearchDocument } from '../documents/search-document.ts';
import { ListCollector, type Lists } from './list-collector.ts';

/** A value of a field with its labels. */
interface FacetValue {
  readonly field: string;
  readonly value: string;
  readonly en: string;
  readonly ja: string;
}

/** The documents of each value of each field: values with a label in the order given, then others as met. */
export class FacetCollector {
  readonly #values: FacetValue[] = [];
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #labels: FacetLabels;
  readonly #lists = new ListCollector();

  constructor(labels: FacetLabels) {
    this.#labels = labels;
    for (const [field, values] of Object.entries(labels)) {
      for (const value of Object.keys(values)) this.#numberOf(field, value);
    }
  }

  /** Adds the values of a document; gives the number of its kind. */
  add(document: number, { kind, facets = {} }: SearchDocument): number {
    this.#lists.begin(document);
    const kindNumber = this.#numberOf('kind', kind);
    this.#lists.addOnce(kindNumber, false);
    for (const field in facets) {
      for (const value of facets[field] ?? []) {
        this.#lists.addOnce(this.#numberOf(field, value), false);
      }
    }
    return kindNumber;
  }

  /** How many values there are, each the number of a list, and the lists. */
  finish(): { count: number; lists: Lists } {
    const { length } = this.#values;
    return { count: length, lists: this.#lists.sort(length) };
  }

  /** The values as lines of tab-separated field, value and labels; the line is the number of the list. */
  lines(): string {
    return this.#values
      .map(({ field, value, en, ja }) => [field, value, en, ja].map(plain).join('\t'))
      .join('\n');
  }

  #numberOf(field: string, value: string): number {
    let own = this.#numbers.get(field);
    if (own === undefined) {
      own = new Map();
      this.#numbers.set(field, own);
    }
    const known = own.get(value);
    if (known !== undefined) return known;
    own.set(value, this.#values.length);
    const { en, ja } = this.#labels[field]?.[value] ?? { en: value, ja: value };
    return this.#values.push({ field, value, en, ja }) - 1;
  }
}

function plain(text: string): string {
  return text.replace(/[\t\n]/gu, ' ');
}
