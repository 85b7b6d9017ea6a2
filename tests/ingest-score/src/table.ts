import { type DocumentScore, type FolderScore, summarize } from './score.ts';

const percent = (value: number) => value.toFixed(3);

/** The scores as a table for people: documents of the genre, documents of other styles, all. */
export function formatScores({ documents, missing }: FolderScore): string {
  const parts = [
    ['documents of the genre', documents.filter(({ stress }) => !stress)],
    ['documents of other styles', documents.filter(({ stress }) => stress)],
    ['all documents', documents],
  ] as const;
  const lines: string[] = [];
  for (const document of documents) lines.push(...tableOf(document.id, [document]), '');
  for (const [title, some] of parts)
    if (some.length > 0 && documents.length > 1) lines.push(...tableOf(title, some), '');
  if (missing.length > 0) lines.push(`text not in the folder: ${missing.join(', ')}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

function tableOf(title: string, documents: readonly DocumentScore[]): string[] {
  const rows = summarize(documents).map(({ kind, tp, fp, fn, precision, recall, f1 }) =>
    [
      kind.padEnd(18),
      percent(precision),
      percent(recall),
      percent(f1),
      `${tp}`.padStart(5),
      `${fp}`.padStart(4),
      `${fn}`.padStart(4),
    ].join('  '),
  );
  const total = (read: (document: DocumentScore) => number) =>
    documents.reduce((all, document) => all + read(document), 0);
  const wrong = documents.flatMap(({ id, dates }) =>
    dates.wrongCertain.map((one) => `  ${id}: ${one}`),
  );
  const unsupported = documents.flatMap(({ id, events }) =>
    events.unsupported.map((one) => `  ${id}: ${one}`),
  );
  const slowest = documents.reduce((most, { milliseconds }) => Math.max(most, milliseconds), 0);
  return [
    title,
    `${''.padEnd(18)}  P      R      F1        tp    fp    fn`,
    ...rows,
    `segments ${total(({ segments }) => segments.right)}/${total(({ segments }) => segments.all)}` +
      ` · weekday conflicts ${total(({ dates }) => dates.conflicts.flagged)}/${total(({ dates }) => dates.conflicts.all)}, false ${total(({ dates }) => dates.conflicts.falseFlags)}` +
      ` · participants ${total(({ events }) => events.participants.found)}/${total(({ events }) => events.participants.all)}` +
      ` · places ${total(({ events }) => events.places.found)}/${total(({ events }) => events.places.all)}, wrong ${total(({ events }) => events.places.wrong)}`,
    `wrong dates shown as certain ${wrong.length} · unsupported ${unsupported.length} · at most ${slowest.toFixed(1)} ms a document`,
    ...wrong,
    ...unsupported,
  ];
}
