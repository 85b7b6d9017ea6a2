import { createCatalog, type Diagnostic, type KindDefinition, kinds } from '@briefing/model';
import type { LocalizedText } from '@briefing/model/dataset';
import { type AnswerProblem, createRecord } from '@briefing/model/source';
import { chooseLanguage } from '../arguments/language.ts';
import { askFields, askSlug, canAsk } from '../authoring/ask-fields.ts';
import { authorFolder } from '../authoring/author-folder.ts';
import { type FieldOption, fieldOptions } from '../authoring/field-options.ts';
import { firstPositional, readAnswers } from '../authoring/read-answers.ts';
import { refuseTakenId, writeRecord } from '../authoring/write-record.ts';
import { checkFolder } from '../data/check-folder.ts';
import { findKind } from '../data/find-kind.ts';
import { renderDiagnostics } from '../diagnostics/render-diagnostics.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { item, paragraph } from '../output/layout.ts';
import { span } from '../output/span.ts';
import { defineSubcommand, type Outcome } from './command.ts';

export const command = defineSubcommand({
  options: {
    kind: {
      type: 'positional',
      required: true,
      about: {
        en: 'kind of record; briefing new <kind> --help lists its fields',
        ja: 'レコードの種類。briefing new <kind> --help で項目の一覧',
      },
    },
    id: {
      type: 'string',
      value: 'slug',
      about: {
        en: 'name of the record, as ana-example; of a claim, briefing and number, as example/003',
        ja: 'レコードの名前(例 ana-example)。主張は記事と番号(例 example/003)',
      },
    },
  },
  optionsFor: async (args) => {
    const typed = firstPositional(args);
    if (typed === undefined) return {};
    return Object.fromEntries(
      fieldOptions(definitionOf(typed)).map(({ flag, definition }) => [flag, definition]),
    );
  },
  examples: [
    {
      line: 'briefing new person --id ana-example --name.en "Ana Example" --name.ja アナ --sources source/example-text',
      does: { en: 'a person, from flags', ja: '人物を引数から作る' },
    },
    {
      line: 'briefing new person',
      does: { en: 'asks for what is needed, on a terminal', ja: '端末では必要な項目を質問' },
    },
  ],
  more: [
    {
      en: 'The file holds what was given, each field under a comment that explains it, and the fields left out as comments. Lists take their option once for each value, or [] for none; maps take YAML: --attribution "{by: person/ana-example, through: blog}". Nothing is ever overwritten; a claim goes to the end of the file of its briefing. Afterwards the records are checked, and it ends with 1 when the new one has an error.',
      ja: '指定した項目を説明のコメント付きで書き、残りの項目はコメントとして並べる。リストは値ごとに繰り返し、空なら [] とする。入れ子の項目はYAMLで渡す(例 --attribution "{by: person/ana-example, through: blog}")。上書きはせず、主張は記事のファイルの末尾に加える。書いた後に検査し、新しいレコードにエラーがあれば1で終わる。',
    },
  ],
  async run({ kind: typed, id, data, lang, json }, context, args) {
    const definition = definitionOf(typed);
    const { kind } = definition;
    const folder = authorFolder(context, data);
    const fields = fieldOptions(definition);
    const answers = readAnswers(args, fields);
    // A program that wants JSON has nobody to ask.
    const asks = canAsk(context) && !json;
    const example = definition.layout === 'list' ? 'example/003' : 'ana-example';
    if (id === undefined && !asks) throw new Failure(EXIT.usage, NO_ID(kind, example));
    const slug = (id ?? (await askSlug(kind, example, context))).replace(`${kind}/`, '');
    const language = chooseLanguage(lang, context.env);
    if (asks) await refuseTakenId(folder, `${kind}/${slug}`);
    if (asks) await askFields(fields, answers, context, language);
    // The definition was found in the list that the type is made from.
    const create = () =>
      createRecord(kind as Parameters<typeof createRecord>[0], slug, Object.fromEntries(answers));
    let created = create();
    while (!created.ok) {
      const wrong = created.problems.flatMap(({ field, message }) =>
        fieldsOf(field, fields).map((one) => ({ ...one, required: true, message })),
      );
      if (!asks || wrong.length === 0) throw incomplete(kind, created.problems, fields);
      for (const { path } of wrong) answers.delete(path);
      await askFields(wrong, answers, context, language);
      created = create();
    }
    const { path } = await writeRecord(folder, created);
    const { source, diagnostics } = await checkFolder(folder);
    const own = diagnostics.filter(({ record }) => record === created.id);
    return answer({
      id: created.id,
      file: `${folder.shown}/${path}`,
      own,
      others: diagnostics.length - own.length,
      files: source.files,
    });
  },
});

function definitionOf(typed: string): KindDefinition {
  const { kind } = findKind(createCatalog(), typed);
  const found = kinds.find((one) => one.kind === kind);
  if (found === undefined) throw new TypeError(`${kind} is in the catalog only`);
  // Each kind has a schema of its own; what reads all of them asks no more than the common form.
  return found as unknown as KindDefinition;
}

interface Written {
  readonly id: string;
  readonly file: string;
  readonly own: readonly Diagnostic[];
  readonly others: number;
  readonly files: Parameters<typeof renderDiagnostics>[1];
}

function answer({ id, file, own, others, files }: Written): Outcome {
  const errors = own.filter(({ severity }) => severity === 'error').length;
  return {
    data: { id, file, ok: errors === 0, diagnostics: own, otherProblems: others },
    exitCode: errors === 0 ? EXIT.ok : EXIT.negative,
    render: (view) => ({
      lines: [
        [span(id, 'strong'), span('  '), span(file)],
        ...(own.length === 0 ? [] : [[], ...renderDiagnostics(own, files, view)]),
      ],
      notes: [
        ...(own.length === 0
          ? paragraph([span(VALID[view.lang], 'good')], view)
          : [
              [],
              ...paragraph(
                [
                  span(
                    FOUND(errors, own.length - errors)[view.lang],
                    errors === 0 ? 'caution' : 'bad',
                  ),
                ],
                view,
              ),
            ]),
        ...(others === 0 ? [] : paragraph([span(OTHERS(others)[view.lang], 'faint')], view)),
      ],
    }),
  };
}

function incomplete(
  kind: string,
  problems: readonly AnswerProblem[],
  fields: readonly FieldOption[],
): Failure {
  const named = problems.map((problem) => {
    const flags = fieldsOf(problem.field, fields).map(({ flag }) => flag);
    return { ...problem, flags: flags.length > 0 ? flags : [problem.field] };
  });
  return new Failure(EXIT.usage, INCOMPLETE(kind), {
    hint: SEE(kind),
    data: { problems: named },
    lines: (view) =>
      named.flatMap(({ flags, message, hint }) =>
        item(
          '-',
          [
            span(flags.map((flag) => `--${flag}`).join(', '), 'strong'),
            span(
              `  ${[message[view.lang], hint?.[view.lang]].filter(Boolean).join(view.lang === 'ja' ? '' : ' ')}`,
            ),
          ],
          view,
          2,
        ),
      ),
  });
}

/** The options that answer a field, or a part of it. */
function fieldsOf(path: string, fields: readonly FieldOption[]): readonly FieldOption[] {
  const under = fields.filter((field) => field.path === path || field.path.startsWith(`${path}.`));
  return under.length > 0 ? under : fields.filter((field) => path.startsWith(`${field.path}.`));
}

const NO_ID = (kind: string, example: string): LocalizedText => ({
  en: `--id is required off a terminal: the name of the ${kind}, as ${example}.`,
  ja: `端末以外では --id が必須です。${kind} の名前を ${example} のように指定します。`,
});
const INCOMPLETE = (kind: string): LocalizedText => ({
  en: `That makes no valid ${kind}, so nothing was written.`,
  ja: `有効な ${kind} にならないため、何も書きませんでした。`,
});
const SEE = (kind: string): LocalizedText => ({
  en: `briefing new ${kind} --help lists the fields.`,
  ja: `briefing new ${kind} --help で項目を一覧します。`,
});
const VALID: LocalizedText = {
  en: 'Written and checked: no problems in it.',
  ja: '書き込み、検査しました。問題はありません。',
};
const FOUND = (errors: number, warnings: number): LocalizedText => ({
  en:
    errors === 0
      ? `Written; it is valid, with ${plural(warnings, 'warning')}.`
      : `Written; the check found ${plural(errors, 'error')} in it.`,
  ja:
    errors === 0
      ? `書き込みました。有効ですが、警告が${warnings}件あります。`
      : `書き込みました。検査でエラーが${errors}件あります。`,
});
const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const OTHERS = (count: number): LocalizedText => ({
  en: `Elsewhere: ${count} more; see briefing check.`,
  ja: `ほかに${count}件あります。briefing check で表示します。`,
});
