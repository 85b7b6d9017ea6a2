import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { canonicalText } from './canonical-text.ts';
import { YAML_OPTIONS } from './read-yaml.ts';

/**
 * Adds entries to a list field of a record's file; comments and order stay. A field that is not there comes after
 * `after`, or at the end. Undefined when the file is no map or the field no list.
 */
export function addEntries(
  text: string,
  field: string,
  entries: readonly unknown[],
  after: string,
): string | undefined {
  const document = parseDocument(text, YAML_OPTIONS);
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) return undefined;
  const list = contents.get(field, true);
  if (isSeq(list)) for (const entry of entries) list.add(document.createNode(entry));
  else if (list !== undefined) return undefined;
  else {
    const at = contents.items.findIndex(({ key }) => isScalar(key) && key.value === after);
    contents.items.splice(
      at < 0 ? contents.items.length : at + 1,
      0,
      document.createPair(field, entries),
    );
  }
  return canonicalText(document.toString({ lineWidth: 0 }));
}
