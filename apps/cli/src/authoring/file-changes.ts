import type { FileChange } from '@briefing/model/source';
import { type Line, span } from '../output/span.ts';
import type { View } from '../output/view.ts';

/** What became of a file, for programs and for people. */
export interface DescribedChange {
  readonly file: string;
  readonly change: 'new' | 'changed' | 'redirect' | 'withdrawn' | 'removed';
  /** Lines that were rewritten, numbered from 1; absent where lines were added or taken away. */
  readonly lines?: readonly { line: number; before: string; after: string }[];
}

/** Describes changes to a folder; `shown` is how its path is written. */
export function describeChanges(
  changes: readonly FileChange[],
  shown: string,
): readonly DescribedChange[] {
  return changes.map(({ path, before, after }) => {
    const file = `${shown}/${path}`;
    if (before === undefined) return { file, change: 'new' };
    if (after === undefined) return { file, change: 'removed' };
    if (REDIRECTS.test(after)) return { file, change: 'redirect' };
    if (after.startsWith('withdrawn:')) return { file, change: 'withdrawn' };
    const [old, now] = [before.split('\n'), after.split('\n')];
    if (old.length !== now.length) return { file, change: 'changed' };
    const lines = old.flatMap((text, index) => {
      const other = now[index] ?? '';
      return text === other ? [] : [{ line: index + 1, before: text, after: other }];
    });
    return { file, change: 'changed', lines };
  });
}

/** A file that only says where its records went. */
const REDIRECTS = /^(?:(?:- id: .*\n {2})?moved: .*\n)+$/u;

/** More would bury the next file; a report for programs has them all. */
const MOST_LINES = 6;

/** Changes for people: each file, and under it the lines that were rewritten. */
export function changeLines(changes: readonly DescribedChange[], { lang }: View): Line[] {
  return changes.flatMap(({ file, change, lines = [] }) => {
    const rest = lines.length - MOST_LINES;
    return [
      [span(CHANGES[change][lang], 'faint'), span('  '), span(file, 'strong')],
      ...lines.slice(0, MOST_LINES).flatMap(({ line, before, after }) => {
        const number = String(line);
        return [
          [span(`  ${number} - `, 'faint'), span(before)],
          [span(`  ${' '.repeat(number.length)} + `, 'faint'), span(after)],
        ];
      }),
      ...(rest > 0
        ? [[span(lang === 'ja' ? `  ほか${rest}行` : `  and ${rest} more`, 'faint')]]
        : []),
    ];
  });
}

const CHANGES = {
  new: { en: 'new', ja: '新規' },
  changed: { en: 'changed', ja: '変更' },
  redirect: { en: 'redirect', ja: '転送' },
  withdrawn: { en: 'withdrawn', ja: '取り下げ' },
  removed: { en: 'removed', ja: '削除' },
} as const;
