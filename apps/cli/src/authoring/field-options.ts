import type { KindDefinition } from '@briefing/model';
import type { Lang, LocalizedText } from '@briefing/model/dataset';
import { type FieldGuide, fieldGuides } from '@briefing/model/source';
import { commonOptions, type OptionDefinition } from '../arguments/option.ts';

/** A field of a kind as an option of `new`. */
export interface FieldOption {
  /** Long name of the option; `record.` stands before a name that means something else on every command line. */
  readonly flag: string;
  /** Dotted path of the field. */
  readonly path: string;
  readonly guide: FieldGuide;
  /** A record is not valid without it. */
  readonly required: boolean;
  /** What is typed is a piece of YAML: a map, or a list of maps. */
  readonly yaml: boolean;
  readonly definition: OptionDefinition;
}

const RESERVED: ReadonlySet<string> = new Set([...Object.keys(commonOptions), 'id', 'kind']);

/** The fields of a kind as options, in the order of its schema. */
export function fieldOptions(definition: KindDefinition): FieldOption[] {
  const labels = new Map(definition.columns.map(({ path, label }) => [path, label.ja]));
  return fieldGuides(definition).flatMap((guide) => optionsOf(guide, guide.name, true, labels));
}

function optionsOf(
  guide: FieldGuide,
  path: string,
  parentRequired: boolean,
  labels: ReadonlyMap<string, string>,
): FieldOption[] {
  const required = parentRequired && guide.required;
  if (guide.type === 'localized' && !guide.list) {
    return ['en', 'ja'].map((lang) =>
      option({ ...guide, type: 'text' }, `${path}.${lang}`, required, labels.get(path)),
    );
  }
  if (guide.type === 'map' && !guide.list) {
    return guide.fields.flatMap((field) =>
      optionsOf(
        field.description === '' ? { ...field, description: guide.description } : field,
        `${path}.${field.name}`,
        required,
        labels,
      ),
    );
  }
  return [option(guide, path, required, labels.get(path))];
}

function option(
  guide: FieldGuide,
  path: string,
  required: boolean,
  label: string | undefined,
): FieldOption {
  const { type, terms, list, targets, description } = guide;
  const yaml = type === 'map' || type === 'localized';
  // Terms of a text are suggestions; those of a term are all there are.
  const choices = type === 'term' && terms.length > 0 ? { choices: terms } : {};
  const value = yaml ? 'yaml' : type;
  const keys = yaml ? guide.fields.map(({ name }) => name) : [];
  const about = (lang: Lang) =>
    [
      description,
      ...(keys.length > 0 ? [`{${keys.join(', ')}}`] : []),
      ...(terms.length > 0 ? [`${ONE_OF[lang]}: ${terms.join(', ')}`] : []),
      ...(targets.length > 0 ? [`${OF_KIND[lang]}: ${targets.join(', ')}`] : []),
      ...(required ? [REQUIRED[lang]] : []),
      ...(list ? [REPEATED[lang]] : []),
    ]
      .map((part) => part.replace(/\.$/u, ''))
      .join('; ');
  return {
    flag: RESERVED.has(path) ? `record.${path}` : path,
    path,
    guide,
    required,
    yaml,
    definition: {
      type: 'string',
      value,
      ...choices,
      about: {
        en: about('en'),
        ja: label === undefined ? about('ja') : `${label}: ${about('ja')}`,
      },
    },
  };
}

const ONE_OF: LocalizedText = { en: 'one of', ja: '値' };
const OF_KIND: LocalizedText = { en: 'of kind', ja: '種類' };
const REQUIRED: LocalizedText = { en: 'required', ja: '必須' };
const REPEATED: LocalizedText = { en: 'may be repeated', ja: '繰り返し可' };
