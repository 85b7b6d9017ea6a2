import { dataset } from '../dataset.ts';
import { timelineEntries } from './entries.ts';

/** Everything on the timeline of the site, earliest first; sorted once for all pages. */
export const allEntries = timelineEntries(dataset);
