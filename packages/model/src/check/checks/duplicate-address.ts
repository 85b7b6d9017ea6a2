import type { SourceRecord } from '../../source/source-record.ts';
import type { Check } from '../check-context.ts';

export const duplicateAddress: Check = {
  code: 'references/duplicate-address',
  severity: 'warning',
  summary: { en: 'Two sources have the same address.', ja: '二つの出典のアドレスが同じです。' },
  why: {
    en: 'One work under two ids is counted as two witnesses, and a correction to one leaves the other wrong.',
    ja: '同じ資料が二つの ID を持つと、二つの裏付けに数えられ、訂正も一方にしか及びません。',
  },
  how: {
    en: 'Merge the two: `briefing rename` one into a redirect, or correct the address.',
    ja: '二つを一つにまとめる（一方を移動の記載にする）か、アドレスを直します。',
  },
  *run(context) {
    const first = new Map<string, SourceRecord>();
    for (const { source, value } of context.of('source')) {
      if (value.url === undefined) continue;
      const key = plainAddress(value.url);
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, source);
        continue;
      }
      yield {
        record: source,
        pointer: '/url',
        message: {
          en: `${other.id} has the same address.`,
          ja: `${other.id} とアドレスが同じです。`,
        },
        hint: {
          en: 'Merge the two, or correct the address.',
          ja: '二つをまとめるか、アドレスを直してください。',
        },
        related: [
          {
            message: { en: 'The other source', ja: 'もう一方の出典' },
            location: other.locate('/url'),
          },
        ],
      };
    }
  },
};

/** An address without what does not change the page: scheme, `www.`, case of the host, last slash, fragment. */
function plainAddress(url: string): string {
  const [, host = '', rest = ''] = /^https?:\/\/(?:www\.)?([^/?#]*)([^#]*)/iu.exec(url) ?? [];
  return host.toLowerCase() + rest.replace(/\/$/u, '');
}
