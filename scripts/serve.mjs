// Serves the site as it was last built: node scripts/serve.mjs [--port N].
import { readPort } from './port.mjs';
import { serveSite } from './site-server.mjs';

const request = readPort(process.argv.slice(2));
if ('error' in request) {
  console.error(request.error);
  process.exitCode = 2;
} else {
  process.exitCode = await serveSite(request.port);
}
