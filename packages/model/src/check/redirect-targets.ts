import type { SourceRecord } from '../source/source-record.ts';
import type { CheckContext } from './check-context.ts';

/** Where each redirect leads, with its place. */
export function* redirectTargets({
  redirects,
  redirectRecords,
}: CheckContext): Iterable<{ record: SourceRecord; pointer: string; target: string }> {
  for (const record of redirectRecords) {
    const redirect = Object.hasOwn(redirects, record.id) ? redirects[record.id] : undefined;
    if (redirect === undefined) continue;
    if ('moved' in redirect) yield { record, pointer: '/moved', target: redirect.moved };
    else if ('withdrawn' in redirect) {
      const { successor } = redirect.withdrawn;
      if (successor !== undefined) {
        yield { record, pointer: '/withdrawn/successor', target: successor };
      }
    } else {
      for (const [index, target] of redirect.split.entries()) {
        yield { record, pointer: `/split/${index}`, target };
      }
    }
  }
}
