import type { LocalizedText } from '@briefing/model/dataset';
import { commonOptions, type OptionDefinitions } from './arguments/option.ts';
import type { Command, Example } from './commands/command.ts';
import { type CommandEntry, registry } from './commands/registry.ts';
import { type Labelled, labelled, paragraph, section } from './output/layout.ts';
import { type Line, span } from './output/span.ts';
import type { View } from './output/view.ts';

/** Help on the whole program. */
export function rootHelp(view: View): Line[] {
  const { lang } = view;
  return [
    ...paragraph([span(ABOUT[lang])], view),
    ...usage('briefing <command> [options]', view),
    ...section(
      TITLES.commands[lang],
      labelled(
        registry.map((entry) => commandRow(entry, view)),
        view,
        2,
      ),
    ),
    ...section(
      TITLES.options[lang],
      labelled([...optionRows(commonOptions, view), versionRow(view)], view, 2),
    ),
    ...examples(ROOT_EXAMPLES, view),
    ...section(TITLES.exitCodes[lang], paragraph([span(EXIT_CODES[lang])], view, 2)),
    [],
    ...paragraph([span(MORE[lang])], view),
  ];
}

/** Help on one command. */
export function commandHelp(entry: CommandEntry, command: Command, view: View): Line[] {
  const { lang } = view;
  const rows = optionRows({ ...command.options, ...commonOptions }, view);
  return [
    ...paragraph(
      [span(`briefing ${entry.name}`, 'strong'), span(` - ${entry.summary[lang]}`)],
      view,
    ),
    ...usage(['briefing', entry.name, entry.usage, '[options]'].filter(Boolean).join(' '), view),
    ...section(TITLES.options[lang], labelled(rows, view, 2)),
    ...(command.more ?? []).flatMap((text) => [[], ...paragraph([span(text[lang])], view)]),
    ...examples(command.examples, view),
  ];
}

function usage(line: string, { lang }: View): Line[] {
  return section(TITLES.usage[lang], [[span(`  ${line}`)]]);
}

function examples(list: readonly Example[], view: View): Line[] {
  const lines = list.flatMap(({ line, does }) => [
    [span(`  ${line}`)],
    ...paragraph([span(does[view.lang], 'faint')], view, 6),
  ]);
  return section(TITLES.examples[view.lang], lines);
}

function commandRow({ name, usage: args, summary }: CommandEntry, { lang }: View): Labelled {
  return { label: [name, args].filter(Boolean).join(' '), value: [[span(summary[lang])]] };
}

function optionRows(definitions: OptionDefinitions, { lang }: View): Labelled[] {
  return Object.entries(definitions).map(([name, { type, short, value, about, rest }]) => ({
    label:
      type === 'positional'
        ? `<${name}${rest === true ? '…' : ''}>`
        : [
            ...(short === undefined ? [] : [`-${short},`]),
            `--${name}`,
            ...(value === undefined ? [] : [`<${value}>`]),
          ].join(' '),
    value: [[span(about[lang])]],
  }));
}

function versionRow({ lang }: View): Labelled {
  return { label: '--version', value: [[span(VERSION[lang])]] };
}

const ABOUT: LocalizedText = {
  en: 'Briefing reads, checks and verifies a policy briefing: who says what, where it stands in the text, and what the record shows. It works at once on the bundled dataset, and on your own with --data.',
  ja: '政策ブリーフィングを読み、検査し、照合する道具。誰が何を述べ、本文のどこにあり、記録は何を示すかを表示する。同梱データですぐに使え、--data で手元のデータも扱える。',
};
const VERSION: LocalizedText = { en: 'print the version', ja: 'バージョンを表示' };
const EXIT_CODES: LocalizedText = {
  en: '0 done; 1 a negative answer (no such record, findings, differences); 2 wrong usage; 3 records with errors; 4 unreadable file; 70 a fault of this program; 130 interrupted',
  ja: '0 正常、1 否定的な結果(該当なし・問題あり・相違あり)、2 使い方の誤り、3 レコードに誤り、4 ファイルを読めない、70 プログラムの不具合、130 中断',
};
const MORE: LocalizedText = {
  en: 'Help on a command: briefing <command> --help. Nothing is ever sent anywhere.',
  ja: '各コマンドのヘルプ: briefing <command> --help。外部への通信は一切しない。',
};
const TITLES = {
  usage: { en: 'Usage', ja: '使い方' },
  commands: { en: 'Commands', ja: 'コマンド' },
  options: { en: 'Options', ja: 'オプション' },
  examples: { en: 'Examples', ja: '例' },
  exitCodes: { en: 'Exit codes', ja: '終了コード' },
} as const satisfies Record<string, LocalizedText>;

const ROOT_EXAMPLES: readonly Example[] = [
  {
    line: 'briefing trace 041',
    does: {
      en: 'the chain behind claim 041: who says it, where, and whether it holds',
      ja: '主張041を誰がどこで述べ、裏付けがあるか',
    },
  },
  {
    line: 'briefing search yonaguni',
    does: {
      en: 'what names the island, in either language and script',
      ja: '島に触れる記録。どちらの言語、どの表記でも',
    },
  },
  {
    line: 'briefing timeline --from 2026-01 --to 2026-01-15',
    does: { en: 'what happened in the first half of January', ja: '1月前半の出来事' },
  },
  {
    line: 'briefing list event --json',
    does: { en: 'every event, for a program', ja: '出来事の一覧をJSONで' },
  },
];
