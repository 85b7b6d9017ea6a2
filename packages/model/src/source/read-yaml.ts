import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  visit,
} from 'yaml';
import { quoteIt } from '../check/hints.ts';
import { alias } from '../check/reading/alias.ts';
import { directive } from '../check/reading/directive.ts';
import { duplicateKey } from '../check/reading/duplicate-key.ts';
import { emptyFile } from '../check/reading/empty-file.ts';
import { multipleDocuments } from '../check/reading/multiple-documents.ts';
import { numberForm } from '../check/reading/number-form.ts';
import { reservedKey } from '../check/reading/reserved-key.ts';
import { tag } from '../check/reading/tag.ts';
import { tooDeep } from '../check/reading/too-deep.ts';
import { yamlSyntax } from '../check/reading/yaml.ts';
import type { Location } from '../diagnostics/diagnostic.ts';
import type { LocalizedText } from '../fields/localized-text.ts';
import { isPlainNumber } from './plain-scalar.ts';
import { problem, type YamlProblem } from './problem.ts';

import { isSuspect, textProblems } from './text-problems.ts';
import { depthOf } from './token-depth.ts';
import { MAX_DEPTH, RESERVED_KEYS } from './yaml-limits.ts';

export type { YamlProblem } from './problem.ts';

/** A YAML file as plain values, with the places of its parts. */
export interface YamlFile {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** The parsed document, for edits that keep comments and order; absent when the file cannot be read at all. */
  readonly document?: Document.Parsed;
  locate(path: readonly (string | number)[], at?: 'key' | 'value'): Location;
}

/** How every file is read: YAML 1.2 core without merge keys. Doubled keys are looked for here: the library compares each with each. */
export const YAML_OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  prettyErrors: false,
  uniqueKeys: false,
} as const;

/** At most this many problems a file: a damaged one repeats the same fault thousands of times. */
const MOST = 20;

/**
 * Reads one YAML 1.2 document with places, refusing what data never needs and what can hide or lose meaning: aliases,
 * tags, directives, doubled keys, numbers that lose digits, deep nesting, control and invisible characters.
 */
export function readYaml(text: string, file: string): YamlFile {
  const lineCounter = new LineCounter();
  const at = (offset: number): Location => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const unreadable = (problems: readonly YamlProblem[]): YamlFile => ({
    value: undefined,
    problems,
    locate: () => ({ file, line: 1, column: 1 }),
  });

  const characters = isSuspect(text) ? textProblems(text, file) : [];
  if (characters.length > 0) return unreadable(characters);
  const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
  const deep = depthOf(tokens, MAX_DEPTH);
  if (deep !== undefined) {
    return unreadable([
      problem(
        tooDeep,
        at(deep),
        {
          en: `This value is nested ${MAX_DEPTH} levels deep.`,
          ja: `この値は${MAX_DEPTH}段まで入れ子になっています。`,
        },
        {
          en: 'Close the brackets before it; no record is that deep.',
          ja: '手前で括弧を閉じてください。レコードはそこまで深くなりません。',
        },
      ),
    ]);
  }
  const [document, second] = new Composer(YAML_OPTIONS).compose(tokens, true, text.length);
  if (document === undefined) return unreadable([empty(file)]);
  const problems = [
    ...directiveProblems(tokens, at),
    ...syntaxProblems(document, at),
    ...(second === undefined ? [] : [severalDocuments(at(second.range[0]))]),
  ].slice(0, MOST);
  if (problems.length === 0) {
    problems.push(...refused(document, text, at).slice(0, MOST));
    if (document.contents === null || isEmptyScalar(document.contents)) problems.push(empty(file));
  }
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    document,
    locate: (path, which = 'value') => at(offsetOf(document, path, which)),
  };
}

type At = (offset: number) => Location;

function directiveProblems(tokens: readonly CST.Token[], at: At): YamlProblem[] {
  return tokens
    .filter(({ type }) => type === 'directive')
    .map((token) =>
      problem(
        directive,
        at('offset' in token ? token.offset : 0),
        {
          en: 'A directive changes how the rest of the file is read.',
          ja: 'ディレクティブは、以降の読み方を変えてしまいます。',
        },
        {
          en: 'Remove the line; all files are YAML 1.2.',
          ja: 'その行を取り除いてください。ファイルはすべて YAML 1.2 です。',
        },
      ),
    );
}

function syntaxProblems(document: Document.Parsed, at: At): YamlProblem[] {
  return [...document.errors, ...document.warnings].flatMap(({ code, message, pos }) => {
    // Tags are refused by name below, known or not.
    if (code === 'TAG_RESOLVE_FAILED') return [];
    if (code === 'BAD_ALIAS')
      return [problem(alias, at(pos[0]), { en: message, ja: ALIAS_JA }, WRITE_OUT)];
    const ja = '文法の誤りがあり、YAML として読めません。';
    return [problem(yamlSyntax, at(pos[0]), { en: message, ja }, HINTS[code] ?? LOOK_ABOVE)];
  });
}

/** What to do about the faults that people make; others explain themselves. */
const HINTS: Readonly<Record<string, LocalizedText>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'Put a text with a colon in double quotes.',
    ja: 'コロンを含む文は二重引用符で囲んでください。',
  },
  BAD_SCALAR_START: {
    en: 'Put a text that begins with a mark in double quotes.',
    ja: '記号で始まる文は二重引用符で囲んでください。',
  },
  MISSING_CHAR: {
    en: 'Put the text in double quotes, or add the missing mark.',
    ja: '文を二重引用符で囲むか、欠けた記号を補ってください。',
  },
};

function severalDocuments(location: Location): YamlProblem {
  return problem(
    multipleDocuments,
    location,
    {
      en: 'A second document begins here; a file holds one.',
      ja: 'ここから二つ目の文書が始まります。ファイルには一つだけです。',
    },
    { en: 'Move it to a file of its own.', ja: '別のファイルに移してください。' },
  );
}

function empty(file: string): YamlProblem {
  return problem(
    emptyFile,
    { file, line: 1, column: 1 },
    { en: 'The file holds no value.', ja: 'ファイルに値がありません。' },
    {
      en: 'Write the record or delete the file.',
      ja: 'レコードを書くか、ファイルを削除してください。',
    },
  );
}

function refusedTag(name: string, location: Location): YamlProblem {
  return problem(
    tag,
    location,
    { en: `The tag ${name} is not allowed.`, ja: `タグ ${name} は使えません。` },
    { en: 'Remove the tag.', ja: 'タグを取り除いてください。' },
  );
}

function refused(document: Document.Parsed, text: string, at: At): YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Node(_key, node) {
      const location = at(node.range?.[0] ?? 0);
      if (isAlias(node)) {
        const en = `The alias *${node.source} repeats another value.`;
        const ja = `エイリアス *${node.source} が別の値を繰り返しています。`;
        problems.push(problem(alias, location, { en, ja }, WRITE_OUT));
      } else if (node.tag !== undefined) {
        problems.push(refusedTag(shortTag(node.tag), location));
      } else if (isScalar(node) && typeof node.value === 'number' && node.type === 'PLAIN') {
        const written = text.slice(node.range?.[0], node.range?.[1]);
        if (isPlainNumber(written)) return;
        const en = `${written} unquoted is read as the number ${node.value}.`;
        const ja = `引用符のない ${written} は数 ${node.value} と読まれます。`;
        problems.push(problem(numberForm, location, { en, ja }, quoteIt(written)));
      }
    },
    Map(_key, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const location = at(key.range?.[0] ?? 0);
        if (RESERVED_KEYS.has(name)) {
          const en = `${name} is no field, and some programs take it for a part of every object.`;
          const ja = `${name} は項目ではなく、プログラムによっては全オブジェクトの一部と見なされます。`;
          problems.push(problem(reservedKey, location, { en, ja }, REMOVE));
        } else if (seen.has(name)) {
          const message = {
            en: `${name} stands twice in this map.`,
            ja: `${name} が二度書かれています。`,
          };
          problems.push(problem(duplicateKey, location, message, KEEP_ONE));
        }
        seen.add(name);
      }
    },
  });
  return problems;
}

const ALIAS_JA = 'エイリアスが指す値がありません。';
const WRITE_OUT = { en: 'Write the value out.', ja: '値をそのまま書いてください。' };
const REMOVE = { en: 'Remove it.', ja: '取り除いてください。' };
const KEEP_ONE = { en: 'Keep one of the two.', ja: 'どちらか一方を残してください。' };
const LOOK_ABOVE = {
  en: 'Look at this place and the line above: indentation, quotes, brackets.',
  ja: 'この箇所と一つ上の行の、字下げ・引用符・括弧を確かめてください。',
};

/** Tags of YAML itself are written with two marks: !!str. */
function shortTag(name: string): string {
  return name.replace(/^tag:yaml\.org,2002:/u, '!!');
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && !isCollection(node) && node.value === null && node.source === '';
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
