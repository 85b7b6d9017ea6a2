import { Folder } from '../fold/folder.ts';
import { OLD_FORMS } from '../fold/old-forms.ts';
import type { SearchDocument } from '../index.ts';

/** One part of a query, before it is written. */
export type Part =
  | { readonly type: 'word'; readonly text: string; readonly excluded: boolean }
  | { readonly type: 'phrase'; readonly text: string; readonly excluded: boolean }
  | {
      readonly type: 'kind' | 'about' | 'after' | 'before' | 'lang';
      readonly value: string;
      readonly excluded: boolean;
    };

const folder = new Folder(OLD_FORMS);
const KANA = /^[\u3041-\u30ff]*$/u;

/** A query as it is typed. */
export function write(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      const sign = part.excluded ? '-' : '';
      if (part.type === 'word') return sign + part.text;
      if (part.type === 'phrase') return `${sign}"${part.text}"`;
      return `${sign}${part.type}:${part.value}`;
    })
    .join(' ');
}

/** Ids that a query must find, by the rules of the README, looking at every document; sorted. */
export function lookAtAll(documents: readonly SearchDocument[], parts: readonly Part[]): string[] {
  const said = parts.flatMap((part) =>
    (part.type === 'word' || part.type === 'phrase') && folder.fold(part.text) === '' ? [] : [part],
  );
  if (said.length === 0) return [];
  const lang = parts.find((part) => part.type === 'lang' && !part.excluded);
  const in_ = lang?.type === 'lang' ? lang.value : undefined;
  const words = said.flatMap((part) =>
    part.type === 'word' && !part.excluded ? [folder.fold(part.text)] : [],
  );
  const groups = runs(documents, words).map((run) => findRun(documents, run, in_));
  return documents
    .filter((document) => groups.every((found) => found.has(document.id)))
    .filter((document) =>
      said.every((part) => {
        if (part.type === 'word' && !part.excluded) return true;
        return matches(document, part, in_) !== part.excluded;
      }),
    )
    .map(({ id }) => id)
    .sort();
}

function matches(document: SearchDocument, part: Part, lang: string | undefined): boolean {
  // Without a first and a last day a document is undated.
  const dates = document.dates?.min || document.dates?.max ? document.dates : undefined;
  switch (part.type) {
    case 'word':
    case 'phrase':
      return stands(textOf(document, lang), folder.fold(part.text), part.type === 'phrase');
    case 'kind':
      return document.kind === part.value;
    case 'about':
      return document.about?.includes(part.value) ?? false;
    case 'lang':
      return document.facets?.lang?.includes(part.value) ?? false;
    case 'after':
      return dates !== undefined && (dates.max ?? '9999') >= part.value;
    case 'before':
      return dates !== undefined && (dates.min ?? '0000') <= part.value;
  }
}

/** Titles, names and texts, folded, a line each; of one language where one is named. */
function textOf({ title, names = [], body }: SearchDocument, lang: string | undefined): string {
  const en = lang === 'ja' ? [] : [title.en, body?.en ?? ''];
  const ja = lang === 'en' ? [] : [title.ja, body?.ja ?? ''];
  // A name that is a title is a title: in the other language it is not searched.
  const further = names.filter((name) => name !== title.en && name !== title.ja);
  return [...en, ...ja, ...further].map((text) => folder.fold(text)).join('\n');
}

/** Words in the longest runs that are together a name. */
function runs(documents: readonly SearchDocument[], words: readonly string[]): string[][] {
  const names = new Set(
    documents.flatMap(({ names: all = [] }) => all.map((name) => folder.key(name))),
  );
  const found: string[][] = [];
  for (let from = 0; from < words.length; ) {
    let to = words.length;
    while (to > from + 1 && !names.has(keyOf(words.slice(from, to)))) to -= 1;
    found.push(words.slice(from, to));
    from = to;
  }
  return found;
}

/** What has all words of a run, and what stands for the records that the run names. */
function findRun(
  documents: readonly SearchDocument[],
  run: readonly string[],
  lang: string | undefined,
): Set<string> {
  const key = keyOf(run);
  const found = documents.filter((document) =>
    run.every((word) => stands(textOf(document, lang), word, false)),
  );
  for (const record of documents) {
    const keys = (record.names ?? []).map((name) => folder.key(name)).filter(Boolean);
    const equal = keys.includes(key);
    const begins =
      key.length >= 3 &&
      KANA.test(key) &&
      keys.some((name) => KANA.test(name) && name.startsWith(key));
    if (!equal && !begins) continue;
    if (equal) found.push(record);
    const telling = (record.names ?? [])
      .map((name) => folder.fold(name))
      .filter((name) => name.length >= (KANA.test(name.replaceAll(' ', '')) ? 3 : 2));
    const named = (document: SearchDocument, in_: string | undefined) =>
      telling.some((name) => stands(textOf(document, in_), name, true));
    for (const document of documents) {
      const refers = document.about?.includes(record.id) ?? false;
      if (refers || named(document, lang) || (document === record && named(document, undefined)))
        found.push(document);
    }
  }
  return new Set(found.map(({ id }) => id));
}

function keyOf(words: readonly string[]): string {
  return words.join('').replaceAll(' ', '');
}

/** Whether a term stands in a text: words from their start, and as whole ones where asked. */
function stands(text: string, term: string, whole: boolean): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const starts = !isWord(term[0]) || !isWord(text[at - 1]);
    const ends = !whole || !isWord(term.at(-1)) || !isWord(text[at + term.length]);
    if (starts && ends) return true;
  }
  return false;
}

/** Latin, Greek, Cyrillic and digits stand in words. */
function isWord(character: string | undefined): boolean {
  return (
    character !== undefined &&
    /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]/u.test(character)
  );
}
