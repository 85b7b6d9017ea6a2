import { z } from 'zod';
import { vocabulary } from './vocabulary.ts';

/** Local clock time `HH:MM`, or the part of the day when a source says no more. */
export const timeOfDay = z.union([
  z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, { error: 'is not a time HH:MM' }),
  vocabulary('time-of-day', {
    morning: { en: 'morning', ja: '午前' },
    afternoon: { en: 'afternoon', ja: '午後' },
    evening: { en: 'evening', ja: '夕方' },
    night: { en: 'night', ja: '夜' },
  }),
]);
