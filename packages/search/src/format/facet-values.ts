import type { BilingualText } from '../documents/search-document.ts';

/** A value that a field such as `kind:` takes, with its labels. */
export interface FacetValue {
  readonly field: string;
  readonly value: string;
  readonly label: BilingualText;
}

/** The values from their lines; the place in the list is the number of the value. */
export function readFacets(bytes: Uint8Array): FacetValue[] {
  if (bytes.length === 0) return [];
  const lines = new TextDecoder().decode(bytes).split('\n');
  return lines.map((line) => {
    const [field = '', value = '', en = '', ja = ''] = line.split('\t');
    return { field, value, label: { en, ja } };
  });
}
