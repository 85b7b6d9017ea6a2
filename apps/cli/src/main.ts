/** Runs the command line with the given arguments and resolves to the exit code. */
export function main(_argv: readonly string[]): Promise<number> {
  return Promise.resolve(0);
}
