import { posix } from 'node:path';
import ts from 'typescript';

/** One package's use of another, and the file that shows it. */
export interface Edge {
  from: string;
  to: string;
  file: string;
}

/** What each package may import: only what stands left of it in the way of the data. */
const allowedImports: Readonly<Record<string, readonly string[]>> = {
  '@briefing/model': [],
  '@briefing/data': ['@briefing/model'],
  '@briefing/search': ['@briefing/model'],
  '@briefing/ingest': ['@briefing/model'],
  '@briefing/cli': ['@briefing/model', '@briefing/data', '@briefing/search', '@briefing/ingest'],
  '@briefing/site': ['@briefing/model', '@briefing/data', '@briefing/search'],
  // These stand outside the way: they test or measure the packages, and nothing imports them.
  '@briefing/workspace-tests': [
    '@briefing/model',
    '@briefing/data',
    '@briefing/search',
    '@briefing/ingest',
    '@briefing/cli',
  ],
  '@briefing/ingest-score': ['@briefing/model', '@briefing/data', '@briefing/ingest'],
  '@briefing/bench': [
    '@briefing/model',
    '@briefing/data',
    '@briefing/search',
    '@briefing/ingest',
    '@briefing/ingest-score',
  ],
};

/** Names of everything a file imports, types and dynamic imports included. */
export function importedNames(file: string, text: string): string[] {
  return codeOf(file, text).flatMap((code) =>
    ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
  );
}

/**
 * The package that an import leads to: its name, `outside` for a relative path that leaves the
 * importing package, undefined for anything that is not of this repository.
 */
export function importedPackage(file: string, folder: string, name: string): string | undefined {
  const own = /^@briefing\/[^/]+/.exec(name)?.[0];
  if (own !== undefined) return own;
  if (!name.startsWith('.')) return undefined;
  const target = posix.join(posix.dirname(file), name);
  return target.startsWith(`${folder}/`) ? undefined : 'outside';
}

/** One sentence for each edge that the direction of the data forbids. */
export function forbiddenEdges(edges: readonly Edge[]): string[] {
  return edges.flatMap(({ from, to, file }) => {
    if (from === to) return [];
    const allowed = allowedImports[from];
    if (allowed === undefined) return [`${from} has no line in allowedImports (${file})`];
    return allowed.includes(to) ? [] : [`${from} must not import ${to} (${file})`];
  });
}

/** A way round from a package back to itself, as `a → b → a`; undefined when there is none. */
export function findCycle(edges: readonly Edge[]): string | undefined {
  const finished = new Set<string>();
  const visit = (name: string, way: readonly string[]): string | undefined => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name].join(' → ');
    if (finished.has(name)) return undefined;
    for (const { from, to } of edges) {
      const cycle = from === name && to !== name ? visit(to, [...way, name]) : undefined;
      if (cycle !== undefined) return cycle;
    }
    finished.add(name);
    return undefined;
  };
  for (const { from } of edges) {
    const cycle = visit(from, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

/** The parts of a file that hold code: an Astro page has a front part and scripts. */
function codeOf(file: string, text: string): string[] {
  if (!file.endsWith('.astro')) return [text];
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [front, ...scripts.map((match) => match[1] ?? '')];
}
