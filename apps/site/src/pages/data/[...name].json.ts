import type { APIRoute } from 'astro';
import { parts } from '../../dataset.ts';
import { dataFiles } from '../../downloads/data-files.ts';

export function getStaticPaths() {
  return dataFiles(parts).map(({ name, text }) => ({
    params: { name: name.replace(/\.json$/u, '') },
    props: { text },
  }));
}

/** A file of the dataset. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
