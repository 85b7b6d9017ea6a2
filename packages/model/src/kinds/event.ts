import { z } from 'zod';
import { civilDateElsewhere } from '../dates/index.ts';
import { edtfDate } from '../fields/edtf-date.ts';
import { localizedText } from '../fields/localized-text.ts';
import { namedFields, recordFields } from '../fields/record.ts';
import { labeledReference, reference } from '../fields/reference.ts';
import { timeOfDay } from '../fields/time-of-day.ts';
import { timeZone } from '../fields/time-zone.ts';
import { vocabulary } from '../fields/vocabulary.ts';
import { defineKind } from './define-kind.ts';

const type = vocabulary('event-type', {
  visit: { en: 'visit', ja: '訪問' },
  address: { en: 'address', ja: '講演' },
  meeting: { en: 'meeting', ja: '会談' },
  reception: { en: 'reception', ja: 'レセプション' },
  exchange: { en: 'industry exchange', ja: '産業交流' },
  'site-visit': { en: 'site visit', ja: '視察' },
  conference: { en: 'conference', ja: '会議' },
  'press-conference': { en: 'press conference', ja: '記者会見' },
  exercise: { en: 'exercise', ja: '演習' },
  deployment: { en: 'deployment', ja: '展開' },
  establishment: { en: 'establishment', ja: '設置' },
  operation: { en: 'operation', ja: '作戦・活動' },
  release: { en: 'release of a document', ja: '文書の公表' },
  announcement: { en: 'announcement', ja: '発表' },
  incident: { en: 'incident', ja: '事案' },
  disaster: { en: 'disaster', ja: '災害' },
  politics: { en: 'political event', ja: '政治日程' },
});

const status = vocabulary('event-status', {
  occurred: { en: 'took place', ja: '実施' },
  planned: { en: 'planned', ja: '予定' },
  cancelled: { en: 'cancelled', ja: '中止' },
});

const participant = z.strictObject({
  agent: reference('person', 'office', 'organization'),
  capacity: labeledReference({ en: 'Capacity', ja: '資格' }, 'office')
    .optional()
    .meta({ description: 'The office acted in.' }),
  role: localizedText.optional(),
});

const leg = z.strictObject({
  place: labeledReference({ en: 'Stop', ja: '訪問地' }, 'place'),
  when: edtfDate,
  events: z
    .array(labeledReference({ en: 'At a stop', ja: '訪問地での出来事' }, 'event'))
    .optional(),
  note: localizedText.optional(),
});

const commemoration = z.strictObject({
  event: labeledReference({ en: 'Commemorates', ja: '記念する出来事' }, 'event').meta({
    description: 'The event that is remembered.',
  }),
  years: z.int().positive().meta({ description: 'The anniversary as a source counts it.' }),
});

export const event = defineKind({
  kind: 'event',
  label: { en: 'Event', ja: '出来事' },
  plural: { en: 'Events', ja: '出来事' },
  description: {
    en: 'Something dated: a visit, address, meeting, exercise, deployment, release or incident.',
    ja: '日付のある事柄。訪問、講演、会談、演習、展開、公表、事案など。',
  },
  schema: z.strictObject({
    ...namedFields,
    type: type.meta({ description: 'What kind of event it is.' }),
    status: status.meta({ description: 'Whether it took place.' }),
    when: edtfDate.meta({ description: 'Civil date at the place; never shifted.' }),
    time: timeOfDay.optional().meta({ description: 'Local time, where a source gives it.' }),
    zone: timeZone.optional().meta({ description: 'Zone, when the place does not settle it.' }),
    places: z
      .array(reference('place'))
      .optional()
      .meta({ description: 'Where, the main place first.' }),
    participants: z
      .array(participant)
      .optional()
      .meta({ description: 'Who took part, in which office or role.' }),
    partOf: reference('event')
      .optional()
      .meta({ description: 'The larger event that it belongs to.' }),
    series: reference('exercise')
      .optional()
      .meta({ description: 'The series of exercises that it belongs to.' }),
    legs: z.array(leg).optional().meta({ description: 'Itinerary of a visit, in order.' }),
    commemorates: z.array(commemoration).optional().meta({
      description: 'Earlier events whose anniversary it marks.',
    }),
    about: z.array(reference()).optional().meta({ description: 'Records that it concerns.' }),
    ...recordFields,
  }),
  standsAlone: true,
  caption: ['name'],
  columns: [
    { path: 'when', label: { en: 'Date', ja: '日付' } },
    { path: 'japanDate', label: { en: 'Date in Japan', ja: '日本の日付' } },
    { path: 'time', label: { en: 'Local time', ja: '現地時刻' } },
    { path: 'type', label: { en: 'Type', ja: '種別' } },
    { path: 'status', label: { en: 'Status', ja: '状況' } },
    { path: 'places', label: { en: 'Place', ja: '場所' } },
    { path: 'participants.*.agent', label: { en: 'Participants', ja: '参加者' } },
    { path: 'partOf', label: { en: 'Part of', ja: '上位の出来事' } },
    { path: 'series', label: { en: 'Series', ja: 'シリーズ' } },
    { path: 'about', label: { en: 'About', ja: '関連' } },
  ],
  when: ['when'],
  derived: {
    schema: z.strictObject({
      japanDate: edtfDate.optional().meta({
        description: 'The date in Japan, only where local time and zone settle it.',
      }),
    }),
    compute: ({ when, time, zone, places }, lookup): { japanDate?: string } => {
      const at = zone ?? places?.map((id) => lookup(id)?.zone).find((name) => name !== undefined);
      if (time === undefined || typeof at !== 'string') return {};
      const japanDate = civilDateElsewhere({ date: when, time, zone: at }, 'Asia/Tokyo');
      return japanDate === undefined ? {} : { japanDate };
    },
  },
});

export type Event = z.infer<typeof event.schema>;
