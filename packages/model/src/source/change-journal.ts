/** Name of the file that stands in a source folder while a change to several files is carried out. */
export const CHANGE_JOURNAL = '.briefing-change.json';
