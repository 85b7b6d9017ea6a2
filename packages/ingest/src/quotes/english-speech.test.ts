import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../draft/analyze-text.ts';
import { createGazetteer } from '../names/gazetteer.ts';
import { spokenIn } from './spoken.fixture.ts';

const gazetteer = createGazetteer({ lexicon: true });

const spoken = spokenIn('en');

/** Sentences after a title, which takes no part. */
const inText = (text: string) => spoken(`The Harbor Meeting\n\n${text}\n`);

const strand = 'Rear Adm. Laura Strand';

describe('words in marks are speech, and the speaker is', () => {
  it.each([
    ['before the verb', `"The dock is late," ${strand} said.`, 'Laura Strand: The dock is late,'],
    ['after the verb', `"The dock is late," said ${strand}.`, 'Laura Strand: The dock is late,'],
    [
      'with a listener',
      `"The dock is late," ${strand} told reporters on Friday.`,
      'Laura Strand: The dock is late,',
    ],
    [
      'with an aside',
      `"The dock is late," ${strand}, the fleet's chief engineer, said.`,
      'Laura Strand: The dock is late,',
    ],
    [
      'before her title',
      `"The dock is late," said Laura Strand, a spokeswoman for the navy.`,
      'Laura Strand: The dock is late,',
    ],
    [
      'after his title',
      `"The dock is late," said a spokesman, Paul Okoro.`,
      'Paul Okoro: The dock is late,',
    ],
    [
      'a title alone',
      '"The dock is late," one of the officials said.',
      'one of the officials: The dock is late,',
    ],
    [
      'a spokesman for a body',
      '"The dock is late," a spokesman for the navy said.',
      'a spokesman for the navy: The dock is late,',
    ],
    [
      'a body',
      'The Ministry of Defense said the claim was "without any basis".',
      'Ministry of Defense: without any basis',
    ],
    [
      'in front of the words',
      `${strand} said the dock was "late by a year".`,
      'Laura Strand: late by a year',
    ],
    [
      'in front, with that',
      `${strand} said in a statement that "the dock is late".`,
      'Laura Strand: the dock is late',
    ],
    [
      'in front, with a comma',
      `${strand} said, "The dock is late."`,
      'Laura Strand: The dock is late.',
    ],
    [
      'in front, with a colon',
      `${strand} was blunt: "The dock is late by a year."`,
      'Laura Strand: The dock is late by a year.',
    ],
    [
      'in front of two',
      `${strand} called the dock "a dream" and the plan "a rumor of a plan".`,
      ['Laura Strand: a dream', 'Laura Strand: a rumor of a plan'],
    ],
    [
      'a pronoun',
      `${strand} toured the yard on Monday. "The dock is late," she said.`,
      'Laura Strand: The dock is late,',
    ],
    [
      'a pronoun that goes on',
      `"The dock is late," ${strand} said. She added that the plan was "not a plan".`,
      ['Laura Strand: The dock is late,', 'Laura Strand: not a plan'],
    ],
    [
      'one for a sentence in two pieces',
      `"The dock," ${strand} said, "is late."`,
      ['Laura Strand: The dock,', 'Laura Strand: is late.'],
    ],
    [
      'one for two sentences',
      `"The dock is late," ${strand} said. "Nobody is surprised."`,
      ['Laura Strand: The dock is late,', 'Laura Strand: Nobody is surprised.'],
    ],
    ['a source', `According to ${strand}, "the dock is late".`, 'Laura Strand: the dock is late'],
    [
      'a source that follows',
      `"The dock is late," according to ${strand}.`,
      'Laura Strand: The dock is late,',
    ],
    [
      'as somebody put it',
      `As ${strand} put it, "the dock is late".`,
      'Laura Strand: the dock is late',
    ],
    [
      'quoted as saying',
      `${strand} was quoted as saying the dock was "late".`,
      'Laura Strand: late',
    ],
    [
      'an agent',
      `The plan was dismissed by ${strand} as "a rumor of a plan".`,
      'Laura Strand: a rumor of a plan',
    ],
    [
      'an agent without a name',
      'It was dismissed by a spokeswoman for the navy as "a nice idea for somebody else".',
      'a spokeswoman for the navy: a nice idea for somebody else',
    ],
    [
      'one role of many',
      'The ships have been patched so often that one petty officer described them as "paint holding hands".',
      'one petty officer: paint holding hands',
    ],
    [
      'after the verb, in the middle',
      `It would be strange, said Laura Strand, a spokeswoman for the navy, "to be surprised by a document of one's own".`,
      "Laura Strand: to be surprised by a document of one's own",
    ],
    [
      'shared by two verbs',
      `${strand} welcomed the report and said it was "about time".`,
      'Laura Strand: about time',
    ],
    [
      'of a participle',
      `${strand} welcomed the report, calling it "long overdue".`,
      'Laura Strand: long overdue',
    ],
    ['in the present', `"The dock is late," says ${strand}.`, 'Laura Strand: The dock is late,'],
    ['after a question', `"Who is surprised?" ${strand} asked.`, 'Laura Strand: Who is surprised?'],
    ['in single marks', `‘The dock is late,’ ${strand} said.`, 'Laura Strand: The dock is late,'],
    [
      'on a post',
      `${strand} wrote on social media that the dock was "late by a year".`,
      'Laura Strand: late by a year',
    ],
    [
      'one for paragraphs',
      `"The dock is late," ${strand} said.\n\n"Nobody in this yard is surprised by that."`,
      [
        'Laura Strand: The dock is late,',
        'Laura Strand: Nobody in this yard is surprised by that.',
      ],
    ],
    [
      'one for a quotation that a paragraph leaves open',
      `${strand} wrote: “The dock is late.\n\n“Nobody is surprised.”`,
      ['Laura Strand: The dock is late.', 'Laura Strand: Nobody is surprised.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(inText(text)).toEqual([expected].flat());
  });
});

it('never throws, and spans stay in the text', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      ' ',
      ',',
      '.',
      ':',
      'said',
      'he',
      'Strand',
      'by',
      'as',
      'called',
      '(',
      ')',
      '\n',
      '- ',
      '𠮷',
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (raw) => {
      const { segmented, quotations } = analyzeText(raw, gazetteer);
      for (const { start, end, speaker } of quotations) {
        expect(0 <= start && start <= end && end <= segmented.text.length).toBe(true);
        const span = speaker?.span ?? { start: 0, end: 0 };
        expect(0 <= span.start && span.start <= span.end && span.end <= segmented.text.length).toBe(
          true,
        );
      }
    }),
  );
});
