export { type LoadedDataset, loadDataset } from './load-dataset.ts';
export { readSource, type SourceFolder } from './read-source.ts';
export { readYaml, type YamlFile, type YamlProblem } from './read-yaml.ts';
export type { SourceRecord } from './source-record.ts';
