import type { LocalizedText } from '@briefing/model/dataset';

/** Wording of what leads to citations. */
export const citationWording = {
  managers: { en: 'For reference managers', ja: '文献管理ソフト用' },
  markdown: { en: 'Markdown', ja: 'Markdown' },
} as const satisfies Record<string, LocalizedText>;
