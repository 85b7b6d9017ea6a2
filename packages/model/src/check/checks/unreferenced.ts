import type { Check } from '../check-context.ts';

export const unreferenced: Check = {
  code: 'references/unreferenced',
  severity: 'warning',
  summary: { en: 'Nothing refers to a record.', ja: 'どのレコードからも参照されていません。' },
  why: {
    en: 'A person, place or source that nothing mentions was left over by an edit, or a reference to it was forgotten; a reader never comes to it.',
    ja: 'どこからも触れられない人物・場所・出典は、編集の名残か、参照の書き忘れです。読者がたどり着くこともありません。',
  },
  how: {
    en: 'Refer to it where it belongs, or remove it. Briefings, claims, tenures, terms, expectations and corrections stand on their own.',
    ja: 'ふさわしい箇所から参照するか、取り除きます。記事、主張、在任、用語、見通し、訂正は単独でも構いません。',
  },
  *run(context) {
    for (const record of context.records) {
      if (context.definitionOf(record.kind)?.standsAlone) continue;
      const references = context.targets.get(record.id)?.references ?? [];
      if (references.some((found) => found.record !== record)) continue;
      yield {
        record,
        pointer: '',
        message: {
          en: `Nothing refers to ${record.id}.`,
          ja: `${record.id} はどこからも参照されていません。`,
        },
        hint: {
          en: 'Refer to it where it belongs, or remove it.',
          ja: 'ふさわしい箇所から参照するか、取り除いてください。',
        },
      };
    }
  },
};
