// npm start: installs, builds, checks the dataset, says what it holds, and serves the site.
import { build, install } from './command.mjs';
import { readPort, whyPortIsRefused } from './port.mjs';
import { datasetSummary } from './summary.mjs';

process.exitCode = await start(process.argv.slice(2));

/** @param {string[]} args */
async function start(args) {
  const request = readPort(args);
  // Said before the build, so that nobody waits for a refusal.
  const refusal = 'error' in request ? request.error : await whyPortIsRefused(request.port);
  if ('error' in request || refusal !== undefined) {
    console.error(refusal);
    return 2;
  }
  const installed = await install();
  if (installed !== 0) return installed;
  const built = await build();
  if (built !== 0) {
    if (built < 128) console.error('The build failed: the messages above say where.');
    return built;
  }
  console.log(`\n${await datasetSummary()}`);
  // Not imported at the top: the server comes from a package that the install brings.
  const { serveSite } = await import('./site-server.mjs');
  return serveSite(request.port);
}
