import type { AnyRecord } from '@briefing/model/dataset';
import { type FieldValue, fieldRows } from '../records/field-values.ts';
import { escapeMarkdown } from './escape.ts';
import type { MarkdownWriter } from './writer.ts';

/** The columns of a record that hold a value, one line each, with their labels from the catalog. */
export function fieldLines(writer: MarkdownWriter, record: AnyRecord): string[] {
  const { dataset, t, text } = writer;
  return fieldRows(dataset, record).map(
    ({ label, values }) =>
      `- ${text(label)}${t.site.colon}${values.map((value) => writeValue(writer, value)).join(t.site.comma)}`,
  );
}

function writeValue({ date, link, term, text }: MarkdownWriter, value: FieldValue): string {
  if (value.type === 'reference') return link(value.id);
  if (value.type === 'term') return term(value.vocabulary, value.term);
  if (value.type === 'date') return date(value.edtf);
  if (value.type === 'url') return `<${value.url}>`;
  if (value.type === 'localized') return text(value.text);
  return escapeMarkdown(value.text);
}
