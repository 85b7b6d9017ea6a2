type Lang = 'en' | 'ja';

/**
 * A year, a month, a day or a span of days in words, as `formatEdtf` of the model says it; that would bring
 * half of the budget of the page with it.
 */
export function whenText(edtf: string, lang: Lang): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return words(from, lang);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  // What both ends share is said once: in English at the end, in Japanese at the beginning.
  if (lang === 'ja') {
    const last = words(to, lang);
    const said = sameMonth ? last.replace(/^.*月/u, '') : sameYear ? last.slice(5) : last;
    return `${words(from, lang)}〜${said}`;
  }
  const first = sameMonth
    ? String(Number(from.slice(8)))
    : words(from, lang).slice(0, sameYear ? -5 : undefined);
  return `${first}${sameMonth ? '–' : ' – '}${words(to, lang)}`;
}

function words(date: string, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'ja' ? 'ja' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.length > 4 && { month: 'long' }),
    ...(date.length > 7 && { day: 'numeric' }),
  }).format(new Date(date));
}
