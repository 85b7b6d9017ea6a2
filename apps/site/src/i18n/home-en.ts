/** English wording of the start page. */
export const homeEn = {
  title: 'A defense briefing, checked claim by claim',
  lead: 'Briefing takes a dense policy text apart into single claims. For each it says who is speaking, how sure they are, and what the public record shows.',
  audience:
    'For analysts and journalists who must trust and cite it, for authors who write such texts, and for developers who want the data.',
  open: 'Read it beside the record',
  subject: 'The briefing on record',
  claims: 'claims',
  sources: 'sources consulted',
  lines: 'content lines accounted for',
  linesOf: (done: number, all: number) => `${done} of ${all}`,
  records: 'records in two languages',
  mapNote: 'One mark a claim, in the order of the post; the shape tells the verdict.',
  examplesTitle: 'How a claim reads',
  examplesLead:
    'What is said and what the record shows stand side by side, and the wording never hides who speaks.',
  waysTitle: 'Ways in',
  wayPeople: 'Who acts and speaks, in which office, and since when.',
  wayTimeline: 'Local dates with the date in Japan beside them, uncertain dates worded as such.',
  wayGlossary: 'Abbreviations and names, as printed and in their official form.',
  wayCorrections: 'Every point where the record and the post differ, numbered.',
  wayExpectations: 'What was announced or predicted, and what became of it.',
  waySources: 'Publisher, date and reliability of everything consulted.',
  wayDocs: 'Import the typed data, query it from the command line, check your own briefing.',
  wayMethod: 'What the labels mean, how they are reached, and what is not promised.',
  wayDocsTitle: 'Data and command line',
};
