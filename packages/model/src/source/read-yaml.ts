import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Location } from '../diagnostics/diagnostic.ts';

/** A problem with the text of a file, at a character offset. */
export interface YamlProblem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly location: Location;
}

/** A YAML file as plain values, with the places of its parts. */
export interface YamlFile {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  locate(path: readonly (string | number)[], at?: 'key' | 'value'): Location;
}

/** Reads one YAML 1.2 document; aliases and tags are refused, because data needs neither and both can hide meaning. */
export function readYaml(text: string, file: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    version: '1.2',
    schema: 'core',
    merge: false,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const at = (offset: number): Location => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: YamlProblem[] = document.errors.map((error) => ({
    code: error.code === 'DUPLICATE_KEY' ? 'syntax/duplicate-key' : 'syntax/yaml',
    message: error.message,
    ...(error.code === 'DUPLICATE_KEY' ? { hint: 'Keep one of the two keys.' } : {}),
    location: at(error.pos[0]),
  }));
  if (problems.length === 0) problems.push(...refused(document, at));
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    locate: (path, which = 'value') => at(offsetOf(document, path, which)),
  };
}

function refused(document: Document.Parsed, at: (offset: number) => Location): YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Node(_key, node) {
      const location = at(node.range?.[0] ?? 0);
      if (isAlias(node)) {
        problems.push({
          code: 'syntax/alias',
          message: `The alias *${node.source} repeats another value.`,
          hint: 'Write the value out.',
          location,
        });
      } else if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) {
        problems.push({
          code: 'syntax/tag',
          message: `The tag ${node.tag} is not allowed.`,
          hint: 'Remove the tag.',
          location,
        });
      }
    },
  });
  return problems;
}

/** Offset of a node, of its key, or of the nearest parent that exists. */
function offsetOf(
  document: Document.Parsed,
  path: readonly (string | number)[],
  which: 'key' | 'value',
): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, key] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (pair === undefined || !isPair(pair)) return offset;
      const part = last && which === 'key' ? pair.key : (pair.value ?? pair.key);
      offset = isNode(part) ? (part.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
