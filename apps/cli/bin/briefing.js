#!/usr/bin/env node
import module from 'node:module';

// Checked before anything else is read: older versions cannot parse the rest.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`briefing needs Node.js 22.18 or later; this is ${process.versions.node}.`);
  process.exitCode = 2;
} else {
  module.enableCompileCache?.();
  const { run } = await import('../dist/run.js');
  await run(process);
}
