import { z } from 'zod';
import { reference } from './reference.ts';
import { vocabulary } from './vocabulary.ts';

/** How closely coordinates locate the place they stand for. */
const coordinatePrecision = vocabulary('coordinate-precision', {
  site: { en: 'site', ja: '施設' },
  locality: { en: 'town or island', ja: '市町村・島' },
  region: { en: 'representative point of a region', ja: '地域の代表点' },
});

/** WGS 84 coordinates in decimal degrees with the gazetteer they were read from. */
export const coordinates = z.strictObject({
  latitude: z.number().min(-90).max(90).meta({ description: 'Degrees north.' }),
  longitude: z.number().min(-180).max(180).meta({ description: 'Degrees east.' }),
  precision: coordinatePrecision,
  source: reference('source'),
});
