import type { LocalizedText } from '@briefing/model/dataset';

/** An option or argument of a command, with its help in both languages. */
export interface OptionDefinition {
  readonly type: 'string' | 'boolean' | 'positional';
  readonly about: LocalizedText;
  /** What stands for the value in help: `<folder>`. */
  readonly value?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  readonly short?: string;
  /** A positional argument that must be there, or an option without which a command has nothing to do. */
  readonly required?: true;
  /** A positional argument that takes all that follow, joined by spaces; the last one. */
  readonly rest?: true;
}

/** Options by long name; positional arguments in their order. */
export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

/** The values that definitions give. */
export type OptionsOf<D extends OptionDefinitions> = {
  readonly [K in keyof D]: D[K]['type'] extends 'boolean'
    ? boolean
    : D[K] extends { readonly required: true }
      ? string
      : string | undefined;
};

/** Options that every command takes. */
export const commonOptions = {
  data: {
    type: 'string',
    value: 'folder',
    about: {
      en: 'folder of YAML records to use; when absent, the workspace around, else the bundled dataset',
      ja: '使うYAMLレコードのフォルダー。省略時は今いるワークスペース、なければ同梱データ',
    },
  },
  lang: {
    type: 'string',
    value: 'en|ja',
    choices: ['en', 'ja'],
    about: {
      en: 'language of the output; from LC_ALL, LC_MESSAGES or LANG when absent',
      ja: '出力の言語。省略時は LC_ALL、LC_MESSAGES、LANG による',
    },
  },
  json: {
    type: 'boolean',
    about: { en: 'print JSON, in a stable form', ja: 'JSONで出力(形式は固定)' },
  },
  color: {
    type: 'string',
    value: 'auto|always|never',
    choices: ['auto', 'always', 'never'],
    about: {
      en: 'use color; auto: on a terminal, unless NO_COLOR is set',
      ja: '色を使う。autoは端末でだけ(NO_COLOR があれば使わない)',
    },
  },
  help: { type: 'boolean', short: 'h', about: { en: 'show this help', ja: 'このヘルプを表示' } },
} as const satisfies OptionDefinitions;
