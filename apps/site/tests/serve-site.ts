import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, ending in a slash. */
    siteAddress: string;
  }
}

const server = fileURLToPath(new URL('../../../scripts/serve.mjs', import.meta.url));

/** Serves the built site on a free port for all browser tests, which get it by `inject`. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [server, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\S+\//.exec(line)?.[0];
    if (address === undefined) continue;
    project.provide('siteAddress', address);
    return async () => {
      child.kill();
      await once(child, 'exit');
    };
  }
  throw new Error('The site could not be served; its message stands above.');
}
