import { citationItems } from '../citations/citation-item.ts';
import { citationFormats, citationPath } from '../citations/formats.ts';
import { dataset, records, version } from '../dataset.ts';
import { languages } from '../i18n/strings.ts';
import { dataPath, pathIn, recordPath } from '../links/paths.ts';
import { markdownPath } from '../markdown/markdown-path.ts';
import { recordMarkdown } from '../markdown/record-markdown.ts';
import { createWriter } from '../markdown/writer.ts';

/** A file beside the page of a record. */
export interface BesideFile {
  /** Address below the site. */
  readonly path: string;
  readonly text: string;
}

/** What stands beside the page of every record: the record as data, its page as Markdown, its citations. */
export function* besideFiles(site: string): Generator<BesideFile> {
  const writers = languages.map((lang) => createWriter(dataset, lang, site));
  for (const record of records) {
    yield { path: dataPath(record), text: `${JSON.stringify(record, null, 2)}\n` };
    for (const writer of writers) {
      const path = pathIn(writer.lang, recordPath(record));
      yield { path: markdownPath(path), text: recordMarkdown(writer, record) };
      const edition = { version, address: new URL(path, site).href };
      const items = citationItems(dataset, record, edition, writer.lang);
      for (const format of citationFormats) {
        yield { path: citationPath(path, format), text: format.write(items) };
      }
    }
  }
}
