import { analyzeText } from '../draft/analyze-text.ts';
import { createGazetteer } from '../names/gazetteer.ts';

const gazetteer = createGazetteer({ lexicon: true });

/** What gives `speaker: words` of all that a text of a language marks as speech. */
export function spokenIn(lang: 'en' | 'ja'): (text: string) => string[] {
  return (text) => {
    const { segmented, quotations } = analyzeText(text, gazetteer, { lang });
    return quotations
      .filter(({ kind }) => kind === 'speech')
      .map(({ start, end, speaker }) => {
        const who =
          speaker === undefined ? '?' : segmented.text.slice(speaker.span.start, speaker.span.end);
        return `${who}: ${segmented.text.slice(start, end)}`;
      });
  };
}
