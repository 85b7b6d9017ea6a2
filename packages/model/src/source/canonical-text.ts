import { isCollection, parseDocument, visit } from 'yaml';
import { YAML_OPTIONS } from './read-yaml.ts';

/**
 * The canonical form of a readable file: two spaces a level, each entry of a list or map on a line of its own, LF,
 * one line a text, Unicode NFC, no byte order mark. Comments, order and quotes stay; twice gives the same as once.
 */
export function canonicalText(text: string): string {
  const document = parseDocument(text.normalize('NFC').replaceAll('\r\n', '\n'), YAML_OPTIONS);
  if (document.errors.length > 0) return text;
  if (document.directives !== undefined) document.directives.docStart = null;
  visit(document, {
    Collection(_key, node) {
      if (isCollection(node) && node.items.length > 0) node.flow = false;
    },
  });
  // Without a limit on the width no text is folded, so an edit of one word stays on one line.
  return document.toString({ lineWidth: 0 });
}
