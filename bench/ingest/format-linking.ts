import type { Linking } from './name-linking.ts';

/** The ways to find names as a table: throughput, and how many times faster the first is than each. */
export function formatLinking(rows: readonly Linking[], names: number): string {
  const own = rows[0]?.megabytesPerSecond ?? 0;
  return [
    `Name linking, ${names} names${' '.repeat(9)}MB/s   ours ×   found`,
    ...rows.map(({ name, megabytesPerSecond, found }) =>
      [
        name.padEnd(32),
        megabytesPerSecond.toFixed(1).padStart(7),
        (own / megabytesPerSecond).toFixed(1).padStart(9),
        `${found}`.padStart(8),
      ].join(''),
    ),
  ].join('\n');
}
