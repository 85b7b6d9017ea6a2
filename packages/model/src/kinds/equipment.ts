import { z } from 'zod';
import { namedFields, recordFields } from '../fields/record.ts';
import { reference } from '../fields/reference.ts';
import { vocabulary } from '../fields/vocabulary.ts';
import { defineKind } from './define-kind.ts';

const type = vocabulary('equipment-type', {
  missile: { en: 'missile', ja: 'ミサイル' },
  'missile-system': { en: 'missile system', ja: 'ミサイルシステム' },
  radar: { en: 'radar', ja: 'レーダー' },
  aircraft: { en: 'aircraft', ja: '航空機' },
  ship: { en: 'ship', ja: '艦艇' },
  drone: { en: 'uncrewed aircraft', ja: '無人機' },
  facility: { en: 'facility', ja: '施設' },
  class: { en: 'class of weapons', ja: '兵器の区分' },
});

export const equipment = defineKind({
  kind: 'equipment',
  label: { en: 'Equipment', ja: '装備' },
  plural: { en: 'Equipment', ja: '装備' },
  description: {
    en: 'A type of weapon, sensor, platform or facility.',
    ja: '兵器、センサー、機材、施設の種類。',
  },
  schema: z.strictObject({
    ...namedFields,
    type: type.meta({ description: 'What kind of equipment it is.' }),
    makers: z.array(reference('organization')).optional().meta({ description: 'Who makes it.' }),
    users: z.array(reference('organization')).optional().meta({ description: 'Who operates it.' }),
    partOf: reference('equipment')
      .optional()
      .meta({ description: 'The larger class or system that it belongs to.' }),
    ...recordFields,
  }),
  caption: ['name'],
  columns: [
    { path: 'type', label: { en: 'Type', ja: '種別' } },
    { path: 'makers', label: { en: 'Makers', ja: '製造' } },
    { path: 'users', label: { en: 'Users', ja: '運用' } },
    { path: 'partOf', label: { en: 'Kind of', ja: '上位の区分' } },
  ],
});

export type Equipment = z.infer<typeof equipment.schema>;
