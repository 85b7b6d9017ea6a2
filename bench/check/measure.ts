/** The shortest of several runs in milliseconds: what else the machine does can only lengthen one. */
export async function best(runs: number, run: () => unknown): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let count = 0; count < runs; count += 1) {
    const start = performance.now();
    await run();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

/** Prints a ratio with its goal, and the time where it is the unit. */
export function row(name: string, ratio: number, goal?: number, milliseconds?: number): void {
  const verdict = goal === undefined ? '' : `  goal ${goal}  ${ratio <= goal ? 'met' : 'MISSED'}`;
  const time = milliseconds === undefined ? '' : `  (${milliseconds.toFixed(1)} ms)`;
  console.log(`  ${name.padEnd(36)}${ratio.toFixed(2).padStart(8)}${verdict}${time}`);
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
