import type { APIRoute } from 'astro';
import { present } from '../../changes/releases.ts';

/** Digests of the records as they are, by which the next release tells what it changed. */
export const GET: APIRoute = () => new Response(`${JSON.stringify(present, null, 1)}\n`);
