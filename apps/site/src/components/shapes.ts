/** Outlines on a grid of 16, drawn in the color of the text; `cut` is drawn in the color of the page. */
export interface Outline {
  readonly fill?: string;
  readonly stroke?: string;
  readonly cut?: string;
  readonly dashed?: boolean;
}

const disc = 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z';
const ring = 'M8 1.9a6.1 6.1 0 1 1 0 12.2A6.1 6.1 0 0 1 8 1.9Z';
const bubble = 'M2 2.5h12v8.2H7.6L4.2 14v-3.3H2Z';

/** Shapes of verdicts and standings: the channel that is left without color and before the word is read. */
const outlines: Readonly<Record<string, Readonly<Record<string, Outline>>>> = {
  verdict: {
    confirmed: { fill: disc, cut: 'm4.6 8.2 2.4 2.4 4.5-5' },
    'partly-confirmed': { stroke: ring, fill: 'M8 2a6 6 0 0 0 0 12Z' },
    imprecise: {
      fill: 'M8 .8 15.2 8 8 15.2.8 8Z',
      cut: 'M4.6 8.6c1.2-1.7 2.2-1.7 3.4-.6s2.2 1.1 3.4-.6',
    },
    contradicted: { fill: 'M1.5 1.5h13v13h-13Z', cut: 'm5 5 6 6m0-6-6 6' },
    unconfirmed: { stroke: ring, dashed: true },
    'not-checkable': { stroke: 'M2 8h12' },
  },
  outcome: {
    fulfilled: { fill: disc, cut: 'm4.6 8.2 2.4 2.4 4.5-5' },
    'partly-fulfilled': { stroke: ring, fill: 'M8 2a6 6 0 0 0 0 12Z' },
    'not-fulfilled': { fill: 'M1.5 1.5h13v13h-13Z', cut: 'm5 5 6 6m0-6-6 6' },
    open: { stroke: ring, dashed: true },
    'not-checkable': { stroke: 'M2 8h12' },
  },
  standing: {
    'official-statement': { fill: bubble },
    'official-account': { stroke: bubble },
    'press-report': { stroke: 'M2.5 2h11v12h-11ZM5 5.2h6M5 8h6M5 10.8h3.5' },
    assessment: { stroke: 'm8 2 6.2 11.5H1.8ZM8 6.5v3.2' },
    forecast: { stroke: 'M1.5 8h10m-3.5-4 4 4-4 4M14.5 2.5v11' },
    rumor: { stroke: bubble, dashed: true },
    background: { stroke: 'M2 4h12M2 8h12M2 12h7' },
    editorial: { stroke: 'M8 2v12M2.8 5l10.4 6M13.2 5 2.8 11' },
    pointer: { stroke: 'M4 12 12.5 3.5M6 3.5h6.5V10' },
  },
};

/** Shape of a term of a vocabulary; an empty ring where it has none of its own. */
export function outlineOf(vocabulary: string, term: string): Outline {
  return outlines[vocabulary]?.[term] ?? { stroke: ring };
}
