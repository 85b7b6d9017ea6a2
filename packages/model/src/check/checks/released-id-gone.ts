import type { SourceRecord } from '../../source/source-record.ts';
import type { Check } from '../check-context.ts';
import { locateInLedger, type ReleaseLedger } from '../release-ledger.ts';

export const releasedIdGone: Check = {
  code: 'identity/released-id-gone',
  severity: 'error',
  summary: {
    en: 'An id of the last release names nothing any more.',
    ja: '前回公開した ID が何も指さなくなっています。',
  },
  why: {
    en: 'An id is cited, linked and stored by others. It never changes meaning and never vanishes: it names its record, or says where the record went or why it was withdrawn.',
    ja: 'ID は他者に引用され、リンクされ、保存されます。意味が変わることも消えることもなく、レコードを指すか、移動先または取り下げの事情を示し続けます。',
  },
  how: {
    en: 'Put `moved: <new id>` or `split: [<ids>]` in the file of the old id, or `withdrawn` with date and reason; `briefing rename` and `briefing withdraw` do it. Otherwise bring the record back.',
    ja: '元の ID のファイルに `moved: <新しい ID>`、`split: [<ID>]`、または日付と理由を添えた `withdrawn` を置きます（`briefing rename` と `briefing withdraw` が行います）。そうでなければレコードを戻します。',
  },
  *run({ ledger, isKnown }) {
    if (ledger === undefined) return;
    for (const id of ledger.ids) {
      if (isKnown(id)) continue;
      yield {
        record: entryOf(ledger, id),
        pointer: '',
        message: {
          en: `${id} was in release ${ledger.release} and is gone.`,
          ja: `${id} は${ledger.release}版にありましたが、なくなっています。`,
        },
        hint: {
          en: 'Leave "moved: <new id>" in its file, or bring the record back and withdraw it with a reason: briefing withdraw.',
          ja: '元のファイルに「moved: <新しい ID>」を残すか、レコードを戻して briefing withdraw で理由とともに取り下げてください。',
        },
      };
    }
  },
};

/** A released id as a record, so that the finding has a place. */
function entryOf(ledger: ReleaseLedger, id: string): SourceRecord {
  return {
    id,
    kind: 'released-id',
    file: ledger.file,
    value: id,
    locate: () => locateInLedger(ledger, id),
  };
}
