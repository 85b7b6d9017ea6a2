import { withArticle } from '../../diagnostics/with-article.ts';
import type { Check } from '../check-context.ts';

export const wrongKind: Check = {
  code: 'references/wrong-kind',
  severity: 'error',
  summary: {
    en: 'A reference names a record of a kind that the field does not take.',
    ja: '項目が受け付けない種別のレコードを参照しています。',
  },
  why: {
    en: 'Readers and pages rely on what a field points to: a place has a zone, a person a tenure.',
    ja: '読み手は参照先の種別を前提にします。場所には時間帯があり、人物には在任があります。',
  },
  how: {
    en: 'Name a record of a kind that the message lists.',
    ja: 'メッセージに挙がった種別のレコードを指定します。',
  },
  *run(context) {
    for (const { id, kind, references } of context.targets.values()) {
      for (const found of references) {
        const { record, kinds } = found;
        if (kinds.length === 0 || kinds.includes(kind)) continue;
        yield {
          record,
          pointer: found.pointer,
          message: {
            en: `${id} is ${withArticle(kind)}; this field takes ${kinds.join(', ')}.`,
            ja: `${id} は ${kind} です。この項目が受け付けるのは ${kinds.join('、')} です。`,
          },
          hint: {
            en: `Name a record of kind ${kinds.join(' or ')}.`,
            ja: `${kinds.join(' か ')} のレコードを指定してください。`,
          },
        };
      }
    }
  },
};
