import { createNameIndex } from '@briefing/ingest';
import AhoCorasick from 'modern-ahocorasick';
import FastAhoCorasick from 'modern-ahocorasick/fast';
import { best } from '../check/measure.ts';
import { createRandom } from '../random.ts';
import { inventNames, textAround } from './names.ts';

/** Throughput of one way to find names in a text: millions of UTF-8 bytes in a second, and names found. */
export interface Linking {
  readonly name: string;
  readonly megabytesPerSecond: number;
  readonly found: number;
}

// Long enough that a run takes some milliseconds, short enough for the slowest peer.
const UNITS = 1_000_000;

/** Finds the same names in the same text with our index and with peers, best of some runs each. */
export async function measureNameLinking(count: number): Promise<Linking[]> {
  const random = createRandom(5);
  const names = inventNames(random, count);
  const text = textAround(random, names, UNITS);
  const bytes = Buffer.byteLength(text);
  const index = createNameIndex(names);
  const peer = new AhoCorasick(names);
  const fast = new FastAhoCorasick(names);
  // The longest first: a regular expression takes the first alternative that fits.
  const expression = new RegExp([...names].sort((a, b) => b.length - a.length).join('|'), 'gu');
  const ways: readonly (readonly [string, number, () => number])[] = [
    ['@briefing/ingest', 9, () => index.match(text).length],
    ['peer: modern-ahocorasick', 5, () => peer.search(text).length],
    ['peer: modern-ahocorasick/fast', 5, () => fast.search(text).length],
    ['peer: one regular expression', 1, () => text.match(expression)?.length ?? 0],
  ];
  const rows: Linking[] = [];
  for (const [name, runs, run] of ways) {
    const milliseconds = await best(runs, run);
    rows.push({ name, megabytesPerSecond: bytes / 1e3 / milliseconds, found: run() });
  }
  return rows;
}
