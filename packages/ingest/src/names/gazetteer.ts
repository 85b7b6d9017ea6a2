import type { Dataset } from '@briefing/model/dataset';
import { parseEdtf, within } from '@briefing/model/dates';
import { foldText } from '../text/fold.ts';
import { datasetEntities } from './dataset-entities.ts';
import { lexiconEntities } from './lexicon-entities.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import type { NamedEntity, NameForm } from './named-entity.ts';

/** A form of the gazetteer with the entities that are called so. */
export interface GazetteerForm extends NameForm {
  readonly entities: readonly NamedEntity[];
}

/** Who held an office. */
export interface OfficeHolder {
  readonly person: string;
  readonly certainty: 'certain' | 'possible';
}

/** The names that a text is searched for. Building takes some milliseconds; build once and draft many texts. */
export interface Gazetteer {
  readonly index: NameIndex;
  /** Offices, which may hold other names: 太平洋軍司令官. */
  readonly offices: NameIndex;
  /** By the numbers that the index gives. */
  readonly forms: readonly GazetteerForm[];
  readonly size: number;
  get(id: string): NamedEntity | undefined;
  /** Who held an office of the dataset on a date (EDTF); always inferred. */
  holdersOf(office: string, date: string): readonly OfficeHolder[];
}

/** Where the names of a gazetteer come from. */
export interface GazetteerOptions {
  readonly dataset?: Dataset | undefined;
  /** Countries, cities and the well-known names of the field; on when absent. */
  readonly lexicon?: boolean | undefined;
  /** Names accepted in review that are not yet in the dataset. */
  readonly accepted?: readonly NamedEntity[] | undefined;
}

/** Builds a gazetteer; a form that several entities share leads to all of them, those of the dataset first. */
export function createGazetteer({
  dataset,
  lexicon = true,
  accepted = [],
}: GazetteerOptions): Gazetteer {
  const entities = [
    ...accepted,
    ...(dataset === undefined ? [] : datasetEntities(dataset)),
    ...(lexicon ? lexiconEntities() : []),
  ];
  const byText = new Map<string, { form: NameForm; entities: NamedEntity[] }>();
  for (const entity of entities) {
    for (const form of entity.forms.flatMap(withVariants)) {
      const text = foldText(form.text).text.trim();
      if (text.length < 2 || /^[\d.,\s-]+$/u.test(text)) continue;
      const known = byText.get(text);
      if (known === undefined) byText.set(text, { form: { ...form, text }, entities: [entity] });
      else if (!known.entities.some(({ id }) => id === entity.id)) known.entities.push(entity);
    }
  }
  const forms = [...byText.values()].map(({ form, entities: own }) => ({ ...form, entities: own }));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    // Both number the forms alike; a form left out of one is empty there.
    index: createNameIndex(
      forms.map(({ text, entities: [one] }) => (one?.type === 'office' ? '' : text)),
    ),
    offices: createNameIndex(
      forms.map(({ text, entities: [one] }) => (one?.type === 'office' ? text : '')),
    ),
    forms,
    size: byId.size,
    get: (id) => byId.get(id),
    holdersOf: (office, date) =>
      dataset === undefined || !parseEdtf(date).ok ? [] : dataset.holderOf(office, date),
  };
}

/** Foreign names are printed with and without dots: ワシントン・ポスト, ワシントンポスト. */
function withVariants(form: NameForm): NameForm[] {
  if (!/[\p{Script=Katakana}ー]・[\p{Script=Katakana}]/u.test(form.text)) return [form];
  return [form, { ...form, text: form.text.replaceAll('・', '') }];
}

/** Whether a form was in use on a day (EDTF); a form without a period always was. */
export function wasInUse({ valid }: NameForm, date: string | undefined): boolean {
  if (valid === undefined || date === undefined) return true;
  const [period, day] = [parseEdtf(valid), parseEdtf(date)];
  if (!period.ok || !day.ok) return true;
  return within(day.value, boundsOf(valid)) !== 'no';
}

function boundsOf(valid: string) {
  const [from = '', to = ''] = valid.split('/');
  return {
    ...(/^\d{4}-\d{2}-\d{2}$/u.test(from) && { min: from }),
    ...(/^\d{4}-\d{2}-\d{2}$/u.test(to) && { max: to }),
  };
}
