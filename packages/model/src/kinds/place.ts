import { z } from 'zod';
import { coordinates } from '../fields/coordinates.ts';
import { namedFields, recordFields } from '../fields/record.ts';
import { reference } from '../fields/reference.ts';
import { timeZone } from '../fields/time-zone.ts';
import { vocabulary } from '../fields/vocabulary.ts';
import { defineKind } from './define-kind.ts';

const type = vocabulary('place-type', {
  country: { en: 'country', ja: '国' },
  area: { en: 'country or area', ja: '国・地域' },
  division: { en: 'state or prefecture', ja: '州・都道府県' },
  city: { en: 'city', ja: '都市' },
  island: { en: 'island', ja: '島' },
  islands: { en: 'island chain', ja: '列島・諸島' },
  region: { en: 'region', ja: '地域' },
  building: { en: 'building', ja: '建物' },
  base: { en: 'military base', ja: '基地・駐屯地' },
});

export const place = defineKind({
  kind: 'place',
  label: { en: 'Place', ja: '場所' },
  plural: { en: 'Places', ja: '場所' },
  description: {
    en: 'A country, city, island, building or region; vague regions carry no point.',
    ja: '国、都市、島、建物、地域。範囲の定まらない地域には座標を付けない。',
  },
  schema: z.strictObject({
    ...namedFields,
    type: type.meta({ description: 'What kind of place it is.' }),
    partOf: reference('place')
      .optional()
      .meta({ description: 'The larger place that it lies in.' }),
    zone: timeZone.optional().meta({ description: 'IANA time zone of local dates.' }),
    coordinates: coordinates
      .optional()
      .meta({ description: 'A point for maps; absent for a vague region.' }),
    ...recordFields,
  }),
  caption: ['name'],
  columns: [
    { path: 'type', label: { en: 'Type', ja: '種別' } },
    { path: 'partOf', label: { en: 'Part of', ja: '所属' } },
    { path: 'zone', label: { en: 'Time zone', ja: '時間帯' } },
    { path: 'coordinates.latitude', label: { en: 'Latitude', ja: '緯度' } },
    { path: 'coordinates.longitude', label: { en: 'Longitude', ja: '経度' } },
    { path: 'coordinates.precision', label: { en: 'Point stands for', ja: '座標の対象' } },
    { path: 'coordinates.source', label: { en: 'Gazetteer', ja: '座標の出典' } },
  ],
});

export type Place = z.infer<typeof place.schema>;
