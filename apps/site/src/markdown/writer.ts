import type { Dataset, Lang, LocalizedText, RecordOf } from '@briefing/model/dataset';
import { formatEdtf } from '@briefing/model/dates';
import type { Strings } from '../i18n/en.ts';
import { stringsOf } from '../i18n/strings.ts';
import { numberOf, pathIn, recordPath } from '../links/paths.ts';
import { termLabel } from '../records/vocabulary.ts';
import { escapeMarkdown, markdownLink } from './escape.ts';
import { markdownPath } from './markdown-path.ts';

/** What every part of a Markdown page is written with. */
export interface MarkdownWriter {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly t: Strings;
  /** Text in the language of the page. */
  text(text: LocalizedText): string;
  date(edtf: string): string;
  term(vocabulary: string, term: string): string;
  /** A record by its caption; a claim by its number with standing and verdict, never by its words alone. */
  link(id: string): string;
  /** A record by what it is called; a claim by its number alone, for where its labels stand beside it. */
  bareLink(id: string): string;
  links(ids: readonly string[]): string;
  /** Sources with reliability, joined for one line; says so when there is none. */
  sources(ids: readonly string[]): string;
  /** Address of a page of the site. */
  address(path: string): string;
}

/** Writes Markdown in a language; addresses are those of the site. */
export function createWriter(dataset: Dataset, lang: Lang, site: string): MarkdownWriter {
  const t = stringsOf(lang);
  const term = (vocabulary: string, value: string) =>
    escapeMarkdown(termLabel(dataset.catalog, vocabulary, value, lang));
  const address = (path: string) => new URL(path, site).href;
  const bareLink = (id: string) => {
    const record = dataset.get(id);
    if (record === undefined) return `\`${id}\``;
    const isClaim = record.kind === 'claim';
    const label = isClaim ? t.briefing.claimNumber(numberOf(id)) : dataset.caption(id, lang);
    return markdownLink(label, address(pathIn(lang, markdownPath(recordPath(record)))));
  };
  const link = (id: string) => {
    const record = dataset.get(id);
    return record?.kind === 'claim' ? `${bareLink(id)} (${labelsOf(record)})` : bareLink(id);
  };
  const labelsOf = ({ standing, review }: RecordOf<'claim'>) =>
    `${term('standing', standing)}${t.site.comma}${term('verdict', review.verdict)}`;
  return {
    dataset,
    lang,
    t,
    text: (text) => escapeMarkdown(text[lang]),
    date: (edtf) => escapeMarkdown(formatEdtf(edtf, { lang })),
    term,
    link,
    bareLink,
    links: (ids) => ids.map(link).join(t.site.comma),
    sources: (ids) => ids.map((id) => sourceOf(id)).join('; ') || t.briefing.noSource,
    address,
  };

  function sourceOf(id: string): string {
    const source = dataset.get(id);
    if (source?.kind !== 'source') return link(id);
    return `${link(id)} (${term('reliability', source.reliability)})`;
  }
}
