import { z } from 'zod';

/** Local clock time `HH:MM`, or the part of the day when a source says no more. */
export const timeOfDay = z.union([
  z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, { error: 'is not a time HH:MM' }),
  z.enum(['morning', 'afternoon', 'evening', 'night']),
]);
