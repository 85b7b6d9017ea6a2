import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Benches are the files of this folder that have a folder of the same name. */
const names = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && existsSync(join(import.meta.dirname, `${entry.name}.ts`)),
  )
  .map((entry) => entry.name);

const [name, ...options] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  console.error(`Usage: pnpm bench <name> [options]. Benches: ${names.join(', ')}.`);
  process.exitCode = 2;
} else {
  // With --expose-gc a bench can start each measure from a swept heap.
  const file = join(import.meta.dirname, `${name}.ts`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', file, ...options], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
