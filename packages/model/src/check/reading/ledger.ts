import type { CheckDoc } from '../check-doc.ts';

export const unreadableLedger: CheckDoc = {
  code: 'syntax/ledger',
  severity: 'error',
  summary: {
    en: 'The ledger of released ids cannot be read.',
    ja: '公開済み ID の台帳を読めません。',
  },
  why: {
    en: 'Without it nobody can tell whether an id that readers rely on has vanished.',
    ja: '台帳がなければ、利用者が頼る ID が消えたかどうかを確かめられません。',
  },
  how: {
    en: 'Restore released-ids.json from the last release; it is written by the release and never by hand.',
    ja: 'released-ids.json を直前の公開版に戻します。公開時に生成されるもので、手では書きません。',
  },
};
