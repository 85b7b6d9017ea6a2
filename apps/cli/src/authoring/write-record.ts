import type { LocalizedText } from '@briefing/model/dataset';
import {
  applyChanges,
  type CreatedRecord,
  type FileChange,
  readSource,
  type SourceFolder,
} from '@briefing/model/source';
import type { RecordFolder } from '../data/record-folder.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { writing } from './writing.ts';

type Created = Extract<CreatedRecord, { ok: true }>;

/** Writes a new record into a folder and gives the path of its file. Throws Failure when its id or file is taken. */
export async function writeRecord(
  { path, shown }: RecordFolder,
  created: Created,
): Promise<FileChange> {
  const source = await readSource(path, shown);
  refuseTaken(source, created.id);
  const change = changeFor(source, created);
  const result = await writing(`${shown}/${change.path}`, () => applyChanges(path, [change]));
  if (!result.ok) throw exists(`${shown}/${result.changedMeanwhile}`);
  return change;
}

/** Throws Failure when a record or a redirect has the id, so that nobody answers questions in vain. */
export async function refuseTakenId({ path, shown }: RecordFolder, id: string): Promise<void> {
  refuseTaken(await readSource(path, shown), id);
}

function refuseTaken({ records, redirects, unreadable }: SourceFolder, id: string): void {
  const taken =
    records.some((record) => record.id === id) ||
    Object.hasOwn(redirects, id) ||
    unreadable.includes(id);
  if (taken) throw exists(id);
}

function changeFor({ files, unreadable }: SourceFolder, created: Created): FileChange {
  const plain = created.path.replace(/\.yaml$/u, '');
  const file = files.find((one) => one.path.replace(/\.ya?ml$/u, '') === plain);
  if (file === undefined) return { path: created.path, before: undefined, after: created.text };
  if (!created.append) throw exists(file.file);
  if (unreadable.includes(plain))
    throw new Failure(EXIT.badData, BROKEN(file.file), { hint: MEND });
  const before = file.bom ? `\ufeff${file.text}` : file.text;
  const end = before === '' || before.endsWith('\n') ? '' : '\n';
  return { path: file.path, before, after: before + end + created.text };
}

function exists(what: string): Failure {
  return new Failure(
    EXIT.negative,
    {
      en: `${what} exists already; nothing was written.`,
      ja: `${what} は既にあるため、何も書きませんでした。`,
    },
    { hint: ANOTHER },
  );
}

const ANOTHER: LocalizedText = {
  en: 'Choose another name with --id, or edit the record.',
  ja: '--id で別の名前を選ぶか、既存のレコードを編集してください。',
};
const BROKEN = (file: string): LocalizedText => ({
  en: `${file} cannot be read, so nothing can be added to it.`,
  ja: `${file} を読めないため、追記できません。`,
});
const MEND: LocalizedText = {
  en: 'Run briefing check and mend it first.',
  ja: 'briefing check で確かめ、先に直してください。',
};
