import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const spoken = spokenIn('en');

/** Sentences after a title, which takes no part. */
const inText = (text: string) => spoken(`The Harbor Meeting\n\n${text}\n`);

const strand = 'Rear Adm. Laura Strand';

describe('the speaker is', () => {
  it.each([
    [
      'before a relative clause',
      '"The dock is a gamble," said Paul Okoro, who chairs the panel.',
      'Paul Okoro: The dock is a gamble,',
    ],
    [
      'with a relative clause',
      'Gen. Paul Okoro, who chairs the panel, called it "a gamble."',
      'Paul Okoro: a gamble.',
    ],
    [
      'after a participle',
      `Speaking in Tokyo, ${strand} said the dock was "late by a year".`,
      'Laura Strand: late by a year',
    ],
    [
      'a ministry in a statement',
      'In a statement, the Ministry of Defense called the flight "reckless and unprofessional."',
      'Ministry of Defense: reckless and unprofessional.',
    ],
    [
      'she, to a station',
      `${strand} toured the yard. "It is late," she told the BBC.`,
      'Laura Strand: It is late,',
    ],
    ['who is asked', `Asked whether the dock was late, ${strand} said: "No."`, 'Laura Strand: No.'],
    [
      'one for two claims',
      `${strand} said that the navy had "no plans" to wait and that it was "not in a hurry".`,
      ['Laura Strand: no plans', 'Laura Strand: not in a hurry'],
    ],
    [
      'a spokesman after others',
      'The embassy did not respond. A spokesman said only that talks were "ongoing and useful".',
      'A spokesman: ongoing and useful',
    ],
    [
      'with an aside about rules',
      '“We are ready,” the official, who was not authorized to speak publicly, said.',
      'the official: We are ready,',
    ],
    [
      'before a verdict',
      `Strand is an engineer. Laura Strand's verdict: "It is too late for that."`,
      'Laura Strand: It is too late for that.',
    ],
    [
      'a ministry that urges',
      'China\'s Foreign Ministry urged the port to "stop playing with fire".',
      'Foreign Ministry: stop playing with fire',
    ],
    [
      'a name between commas',
      `The fleet's chief engineer, Laura Strand, said the drills were "a serious challenge".`,
      'Laura Strand: a serious challenge',
    ],
    [
      'a name between commas, after',
      `"It is a serious challenge," the fleet's press secretary, Paul Okoro, told reporters.`,
      'Paul Okoro: It is a serious challenge,',
    ],
    [
      'a name and an age',
      '"The dock is late," Gen. Paul Okoro, 54, said.',
      'Paul Okoro: The dock is late,',
    ],
    [
      'one of them',
      'One of them, Lt. Paul Okoro, said, "We weld all day."',
      'Paul Okoro: We weld all day.',
    ],
    [
      'who is quoted',
      `State media quoted Gen. Paul Okoro as saying the test was "a warning to all".`,
      'Paul Okoro: a warning to all',
    ],
    [
      'with an essay',
      `${strand} is blunt. "The dock," she wrote in a March essay, "is late."`,
      ['Laura Strand: The dock,', 'Laura Strand: is late.'],
    ],
    [
      'with a party',
      'Sen. Paul Okoro (D-Hawaii) said the plan was "dead on arrival".',
      'Paul Okoro: dead on arrival',
    ],
    ['a capital', 'Beijing says the strait is "internal waters".', 'Beijing: internal waters'],
    [
      'without that',
      `${strand} insisted "nothing has changed".`,
      'Laura Strand: nothing has changed',
    ],
    [
      'who answers back',
      `${strand} shot back: "Then build it yourselves."`,
      'Laura Strand: Then build it yourselves.',
    ],
    [
      'two officials',
      '"We were told nothing," two officials with knowledge of the plan said.',
      'two officials with knowledge of the plan: We were told nothing,',
    ],
    [
      'a ministry named before',
      'The Finance Ministry answered on Friday. The ministry said that "no such study exists".',
      'Finance Ministry: no such study exists',
    ],
    [
      'who adds',
      `${strand} welcomed the report, adding that it was "about time".`,
      'Laura Strand: about time',
    ],
    [
      'she, of two people',
      `${strand} met Paul Okoro on Monday. She said the talks were "frank".`,
      'Laura Strand: frank',
    ],
    ['a tweet', `"The dock is late," ${strand} tweeted.`, 'Laura Strand: The dock is late,'],
    [
      'in a bullet',
      `- ${strand}: "The dock is late, and everybody knows."`,
      'Laura Strand: The dock is late, and everybody knows.',
    ],
    ['after a dash', `"The dock is late" — ${strand}`, 'Laura Strand: The dock is late'],
  ])('%s', (_what, text, expected) => {
    expect(inText(text)).toEqual([expected].flat());
  });
});

describe('words in marks are no speech', () => {
  it.each([
    ['an exercise', 'The two navies will hold "Harbor Tide" from 28 April.'],
    ['a program', 'Money comes from the "Resilient Harbor" program.'],
    ['a phrase', 'The phrase "community consent" is now on every plan.'],
    ['a paper', 'She is the author of a paper titled "Harbors and Their Limits".'],
    ['what everybody calls it', 'The fleet is widely known as "the rust fleet".'],
    ['a word held at arm’s length', 'Whether "temporary" visits end is unclear.'],
    ['so-called', 'He said the so-called "harbor dividend" could still vanish.'],
    ['what a sign says', 'Over the gate hangs a banner that still says "Delivered on time."'],
    ['inches', 'The gun fires a 5" shell; the other a 3" one.'],

    ['a headline', 'The paper ran it under the headline "Dock Sinks Again".'],
    ['a short form', 'The Harbor Support Scheme (hereafter "the scheme") starts in May.'],
    ['an operation', 'Operation "Silent Harbor" began on Monday.'],
    ['a slogan', 'The slogan "One harbor, one hope" is on every cup.'],
    ['a unit', 'The regiment, nicknamed "the Lions", moved north.'],
  ])('%s', (_what, text) => {
    expect(inText(text)).toEqual([]);
  });
});
