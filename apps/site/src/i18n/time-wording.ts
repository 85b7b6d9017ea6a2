import type { Lang, LocalizedText } from '@briefing/model/dataset';

const dayParts: Readonly<Record<string, LocalizedText>> = {
  morning: { en: 'morning', ja: '午前' },
  afternoon: { en: 'afternoon', ja: '午後' },
  evening: { en: 'evening', ja: '夕方' },
  night: { en: 'night', ja: '夜' },
};

/** A local time as people read it: a clock time as it is, a part of the day in words. */
export function timeWording(time: string, lang: Lang): string {
  return dayParts[time]?.[lang] ?? time;
}
