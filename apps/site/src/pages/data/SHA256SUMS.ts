import type { APIRoute } from 'astro';
import { parts } from '../../dataset.ts';
import { dataFiles } from '../../downloads/data-files.ts';

/** Digests of the files of the dataset, as `sha256sum --check` reads them. */
export const GET: APIRoute = () =>
  new Response(
    dataFiles(parts)
      .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
      .join(''),
  );
