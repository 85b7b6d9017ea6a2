import { dataset } from '../dataset.ts';
import { aroundIn, timelineEntries } from './entries.ts';

/** Everything on the timeline of the site, earliest first; sorted once for all pages. */
export const allEntries = timelineEntries(dataset);

/** Entries of a record of the site and of the records it is tied to. */
export const entriesAround = aroundIn(dataset, allEntries);
