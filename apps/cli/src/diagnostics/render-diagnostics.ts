import { type Diagnostic, excerptAt, placeOf } from '@briefing/model';
import type { LocalizedText } from '@briefing/model/dataset';
import { paragraph } from '../output/layout.ts';
import { type Line, span } from '../output/span.ts';
import { textWidth, type View } from '../output/view.ts';
import { truncate } from '../output/wrap.ts';

/** A file as it was read, for excerpts. */
interface ReadFile {
  readonly file: string;
  readonly text: string;
}

/** Diagnostics for people: place, severity, code, message, the line in question, hint, related places. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: readonly ReadFile[],
  view: View,
): Line[] {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  return diagnostics.flatMap((diagnostic, index) => [
    ...(index === 0 ? [] : [[]]),
    ...renderDiagnostic(diagnostic, texts.get(diagnostic.location.file), view),
  ]);
}

function renderDiagnostic(diagnostic: Diagnostic, text: string | undefined, view: View): Line[] {
  const { location, severity, code, pointer, message, hint, related, fix } = diagnostic;
  const { lang } = view;
  return [
    [
      span(placeOf(location), 'strong'),
      span('  '),
      span(SEVERITIES[severity][lang], severity === 'error' ? 'bad' : 'caution'),
      span(`  ${code}`),
      ...(pointer === '' ? [] : [span(`  ${pointer}`, 'faint')]),
    ],
    ...paragraph([span(message[lang])], view, 2),
    ...excerpt(location, text, view),
    ...(hint === undefined
      ? []
      : paragraph([span(HINT[lang], 'faint'), span(hint[lang])], view, 2)),
    ...(fix === undefined
      ? []
      : paragraph([span(FIX[lang], 'faint'), span(FIXED_BY[lang])], view, 2)),
    ...(related ?? []).flatMap((other) =>
      paragraph(
        [span(SEE[lang], 'faint'), span(`${other.message[lang]}: ${placeOf(other.location)}`)],
        view,
        2,
      ),
    ),
  ];
}

/** The line in question with its number, the part meant underlined. */
function excerpt(location: Diagnostic['location'], text: string | undefined, view: View): Line[] {
  const found = text === undefined ? undefined : excerptAt(text, location);
  if (found === undefined) return [];
  const digits = String(location.line).length;
  const margin = (number: string) => span(`    ${number.padStart(digits)} | `, 'faint');
  const lines: Line[] = [
    ...found.lines.map(({ number, text: shown }) => [margin(String(number)), span(shown)]),
    [margin(''), span(' '.repeat(found.offset)), span('^'.repeat(found.width), 'caution')],
  ];
  const room = textWidth(view);
  return room === undefined ? lines : lines.map((line) => truncate(line, room, view.measure));
}

const SEVERITIES: Readonly<Record<Diagnostic['severity'], LocalizedText>> = {
  error: { en: 'error', ja: 'エラー' },
  warning: { en: 'warning', ja: '警告' },
};
const HINT: LocalizedText = { en: 'hint: ', ja: '対処: ' };
const FIX: LocalizedText = { en: 'fix: ', ja: '修正: ' };
const FIXED_BY: LocalizedText = { en: 'check --fix does this.', ja: 'check --fix で直せます。' };
const SEE: LocalizedText = { en: 'see: ', ja: '参照: ' };
