import { jsonSchemas } from '@briefing/model';

/** JSON Schemas of published records by kind; made once, because all of them come out of one call. */
export const publishedSchemas = jsonSchemas('published');
