import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The Chromium that the tests drive: `$CHROMIUM`, else Debian's; undefined when neither exists. */
function browserPath(): string | undefined {
  const candidates = [process.env.CHROMIUM, '/usr/bin/chromium'];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** Starts a headless Chromium that asks no server but the one under test, with further arguments if any. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === undefined) {
    throw new Error('No Chromium: install the package chromium, or set CHROMIUM to its path.');
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox', // containers run the tests as root
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}
