import type { Lang } from '@briefing/model/dataset';

const colons: Readonly<Record<Lang, string>> = { en: ': ', ja: '：' };

/** A lead of a label without the colon it ends in. */
export function withoutColon(lead: string): string {
  return lead.replace(/(?:: |：)$/u, '');
}

/** Parts a citation label into publisher and date, with their colon, and what the work is about. */
export function splitLabel(label: string, lang: Lang): { lead?: string; rest: string } {
  const colon = colons[lang];
  const at = label.indexOf(colon);
  if (at < 0) return { rest: label };
  const end = at + colon.length;
  return { lead: label.slice(0, end), rest: label.slice(end) };
}
