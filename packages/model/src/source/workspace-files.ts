import { jsonSchemas } from '../json-schema.ts';
import { kinds } from '../kinds/index.ts';
import { EXAMPLE_TEXT, exampleRecords } from './example-records.ts';
import { type DatasetLabel, WORKSPACE_FILE } from './workspace.ts';

/**
 * The files of a new workspace by path: a folder for each kind, JSON Schemas wired for YAML editors, and a first
 * briefing, clearly invented, that checks clean. The same label gives the same bytes.
 */
export function workspaceFiles({ name, version, license }: DatasetLabel): Map<string, string> {
  const files = new Map<string, string>();
  files.set(WORKSPACE_FILE, json({ name, version, license }));
  files.set('README.md', readme(name));
  files.set('.gitignore', 'dist/\n.*.briefing-new\n');
  files.set('.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] }));
  files.set('.vscode/settings.json', json(editorSettings()));
  for (const [kind, schema] of Object.entries(jsonSchemas('authored'))) {
    files.set(`schema/${kind}.json`, json(schema));
  }
  files.set('texts/example.txt', EXAMPLE_TEXT);
  const examples = exampleRecords();
  for (const { kind } of kinds) {
    if (![...examples.keys()].some((path) => path.startsWith(`${kind}/`))) {
      files.set(`source/${kind}/.gitkeep`, '');
    }
  }
  for (const [path, text] of examples) files.set(`source/${path}`, text);
  return files;
}

function editorSettings() {
  return {
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    'yaml.schemas': Object.fromEntries(
      kinds.map(({ kind }) => [`./schema/${kind}.json`, `source/${kind}/*.yaml`]),
    ),
    '[yaml]': {
      'editor.insertSpaces': true,
      'editor.tabSize': 2,
      'editor.quickSuggestions': { other: true, comments: false, strings: true },
    },
  };
}

function readme(name: string): string {
  return `# ${name}

A dataset of briefings: what a text says, who says it, and what the record shows.
記事が何を述べ、誰の言葉で、記録は何を示すか。

- \`source/<kind>/<slug>.yaml\`: one record a file; its id is \`<kind>/<slug>\`. Claims stand together, one file a briefing. / 一件一ファイル。主張は記事ごとに一ファイル。
- \`texts/\`: the texts that are briefed. They are never published; claims hold positions and digests only. / 元の文章。公開されません。
- \`drafts/\`: what was drafted from texts, and what you decided about it; keep both. / 下書きと判断の記録。
- \`schema/\`: JSON Schemas for the editor. \`.vscode/settings.json\` wires them for the YAML extension. / エディター用のスキーマ。

The first briefing, \`example\`, is invented from beginning to end. Delete it when you have read it.
最初の記事 \`example\` はすべて架空です。読み終えたら削除してください。

    briefing check                      # every problem, with its place / 検査
    briefing check --fix                # mend what is safe to mend / 安全な修正
    briefing draft texts/example.txt    # claims from a text; then review, accept, merge / 本文から下書き
    briefing new person                 # a record with comments that explain it / 新しいレコード
    briefing anchor --source texts/example.txt --line 2 --text "new pier"
    briefing rename <id> <id>           # every reference follows / ID の変更
    briefing build                      # JSON to publish / 公開用の JSON
`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
