import { type Line, type Span, span } from './span.ts';
import { textWidth, type View } from './view.ts';
import { plain, wrap } from './wrap.ts';

/** Narrowest column in which wrapped text is still readable; below it a value goes under its label. */
const NARROWEST_VALUE = 30;

/** Running text, every line indented. */
export function paragraph(spans: readonly Span[], view: View, indent = 0): Line[] {
  return indentLines(wrap(spans, textWidth(view, indent), view.measure), indent);
}

/** Running text after a marker such as `-` or `1.`, its further lines hanging under the first. */
export function item(marker: string, spans: readonly Span[], view: View, indent = 0): Line[] {
  const hang = indent + view.measure(marker) + 1;
  return marked(
    span(`${marker} `, 'faint'),
    wrap(spans, textWidth(view, hang), view.measure),
    indent,
    hang,
  );
}

/** A label and its value, which may be several paragraphs. */
export interface Labelled {
  readonly label: string;
  readonly value: readonly (readonly Span[])[];
}

/** Labels in one column, values in the next. */
export function labelled(rows: readonly Labelled[], view: View, indent = 0): Line[] {
  const widest = Math.max(0, ...rows.map(({ label }) => view.measure(label)));
  const hang = indent + widest + 2;
  const room = textWidth(view, hang);
  const below = room !== undefined && room < NARROWEST_VALUE;
  return rows.flatMap(({ label, value }) => {
    const at = below ? indent + 2 : hang;
    const lines = value.flatMap((part) => wrap(part, textWidth(view, at), view.measure));
    if (below) return [...indentLines([[span(label, 'faint')]], indent), ...indentLines(lines, at)];
    const padded = span(label + ' '.repeat(hang - indent - view.measure(label)), 'faint');
    return marked(padded, lines.length === 0 ? [[]] : lines, indent, hang);
  });
}

/** Lines moved to the right. */
function indentLines(lines: readonly Line[], indent: number): Line[] {
  if (indent === 0) return [...lines];
  const margin = span(' '.repeat(indent));
  return lines.map((line) => (plain(line) === '' ? line : [margin, ...line]));
}

/** A heading, parted from what comes before by an empty line. */
export function section(title: string, lines: readonly Line[]): Line[] {
  return lines.length === 0 ? [] : [[], [span(title, 'heading')], ...lines];
}

function marked(marker: Span, lines: readonly Line[], indent: number, hang: number): Line[] {
  const [first = [], ...rest] = lines;
  const margin = indent === 0 ? [] : [span(' '.repeat(indent))];
  return [[...margin, marker, ...first], ...indentLines(rest, hang)];
}
