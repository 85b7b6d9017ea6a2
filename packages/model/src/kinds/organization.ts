import { z } from 'zod';
import { namedFields, recordFields } from '../fields/record.ts';
import { reference } from '../fields/reference.ts';
import { vocabulary } from '../fields/vocabulary.ts';
import { defineKind } from './define-kind.ts';

const type = vocabulary('organization-type', {
  government: { en: 'government body', ja: '政府機関' },
  legislature: { en: 'legislature', ja: '議会' },
  'armed-force': { en: 'armed force', ja: '軍・自衛隊' },
  command: { en: 'military command', ja: '軍司令部' },
  unit: { en: 'military unit', ja: '部隊' },
  company: { en: 'company', ja: '企業' },
  'think-tank': { en: 'think tank', ja: '研究機関' },
  association: { en: 'association', ja: '団体' },
  media: { en: 'news organization', ja: '報道機関' },
  platform: { en: 'online platform', ja: 'オンラインサービス' },
  group: { en: 'group without a legal form', ja: '集合的な呼称' },
});

export const organization = defineKind({
  kind: 'organization',
  label: { en: 'Organization', ja: '組織' },
  plural: { en: 'Organizations', ja: '組織' },
  description: {
    en: 'A ministry, force, command, company or other body.',
    ja: '省庁、軍、司令部、企業などの団体。',
  },
  schema: z.strictObject({
    ...namedFields,
    type: type.meta({ description: 'What kind of body it is.' }),
    partOf: reference('organization')
      .optional()
      .meta({ description: 'The larger body that it belongs to.' }),
    place: reference('place').optional().meta({ description: 'Country or seat.' }),
    ...recordFields,
  }),
  caption: ['name'],
  columns: [
    { path: 'type', label: { en: 'Type', ja: '種別' } },
    { path: 'partOf', label: { en: 'Part of', ja: '上位組織' } },
    { path: 'place', label: { en: 'Country or seat', ja: '国・所在地' } },
  ],
});

export type Organization = z.infer<typeof organization.schema>;
