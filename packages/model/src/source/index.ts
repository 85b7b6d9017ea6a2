export { compileFiles, type ManifestLabel } from '../compile/compile-files.ts';
export { addEntries } from './add-entries.ts';
export { type AnchorAnswer, type AnchorQuery, anchorOf } from './anchor-of.ts';
export {
  applyChanges,
  type ChangeResult,
  type FileChange,
  finishChanges,
} from './apply-changes.ts';
export { canonicalText } from './canonical-text.ts';
export { CHANGE_JOURNAL, DamagedJournal } from './change-journal.ts';
export { type Compilation, compileFolder } from './compile-folder.ts';
export {
  type AnswerProblem,
  type Answers,
  type CreatedRecord,
  createRecord,
} from './create-record.ts';
export { type FieldGuide, fieldGuides } from './field-guide.ts';
export { type FixedSource, fixSource } from './fix-source.ts';
export { type LoadedDataset, loadDataset } from './load-dataset.ts';
export { planFixes } from './plan-fixes.ts';
export { previewChanges } from './preview-changes.ts';
export { LEDGER_FILE } from './read-ledger.ts';
export { readSource, type SourceFolder } from './read-source.ts';
export { readYaml, type YamlFile, type YamlProblem } from './read-yaml.ts';
export { type RecordText, recordText } from './record-text.ts';
export { planRename, type Renaming, renameRecord } from './rename-record.ts';
export { replaceFolder } from './replace-folder.ts';
export type { SourceFile } from './source-file.ts';
export type { SourceRecord } from './source-record.ts';
export { watchSource } from './watch-source.ts';
export { planWithdrawal, type WithdrawalPlan } from './withdraw-record.ts';
export { type DatasetLabel, findWorkspace, type Workspace } from './workspace.ts';
export { workspaceFiles } from './workspace-files.ts';
