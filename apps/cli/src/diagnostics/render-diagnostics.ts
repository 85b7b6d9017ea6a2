import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Diagnostic, placeOf } from '@briefing/model';
import type { LocalizedText } from '@briefing/model/dataset';
import { paragraph } from '../output/layout.ts';
import { type Line, span } from '../output/span.ts';
import { textWidth, type View } from '../output/view.ts';
import { truncate } from '../output/wrap.ts';

/** Diagnostics for people: place, severity, code, pointer, message, the line in question, hint, related places. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  folder: string,
  shown: string,
  view: View,
): Line[] {
  const lineAt = createLineReader(folder, shown);
  return diagnostics.flatMap((diagnostic, index) => [
    ...(index === 0 ? [] : [[]]),
    ...renderDiagnostic(diagnostic, lineAt, view),
  ]);
}

function renderDiagnostic(
  { location, severity, code, pointer, message, hint, related }: Diagnostic,
  lineAt: (file: string, line: number) => string | undefined,
  view: View,
): Line[] {
  const { lang } = view;
  return [
    [
      span(placeOf(location), 'strong'),
      span('  '),
      span(SEVERITIES[severity][lang], severity === 'error' ? 'bad' : 'caution'),
      span(`  ${code}`),
      ...(pointer === '' ? [] : [span(`  ${pointer}`, 'faint')]),
    ],
    ...paragraph([span(message)], view, 2),
    ...excerpt(location, lineAt(location.file, location.line), view),
    ...(hint === undefined ? [] : paragraph([span(HINT[lang], 'faint'), span(hint)], view, 2)),
    ...(related ?? []).flatMap((other) =>
      paragraph(
        [span(SEE[lang], 'faint'), span(`${other.message}: ${placeOf(other.location)}`)],
        view,
        2,
      ),
    ),
  ];
}

/** The line in question with a mark under the place. */
function excerpt(
  { line, column }: Diagnostic['location'],
  text: string | undefined,
  view: View,
): Line[] {
  if (text === undefined || text.trim() === '') return [];
  const number = `${line} | `;
  const before = span(text.slice(0, column - 1)).text;
  const rest = span(text.slice(column - 1)).text;
  const margin = ' '.repeat(4 + number.length + view.measure(before));
  const room = textWidth(view);
  const shown: Line = [span(`    ${number}`, 'faint'), { text: before + rest }];
  const fits = room === undefined || margin.length < room;
  return [
    room === undefined ? shown : truncate(shown, room, view.measure),
    ...(fits ? [[{ text: margin }, span('^', 'caution')]] : []),
  ];
}

/** Reads single lines of the checked files; a file that cannot be read shows none. */
function createLineReader(folder: string, shown: string) {
  const files = new Map<string, readonly string[]>();
  return (file: string, line: number): string | undefined => {
    let lines = files.get(file);
    if (lines === undefined) {
      try {
        lines = readFileSync(join(folder, relative(shown, file)), 'utf8').split(/\r\n|\r|\n/u);
      } catch {
        lines = [];
      }
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}

const SEVERITIES: Readonly<Record<Diagnostic['severity'], LocalizedText>> = {
  error: { en: 'error', ja: 'エラー' },
  warning: { en: 'warning', ja: '警告' },
};
const HINT: LocalizedText = { en: 'hint: ', ja: '対処: ' };
const SEE: LocalizedText = { en: 'see: ', ja: '参照: ' };
