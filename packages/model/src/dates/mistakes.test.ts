import { describe, expect, it } from 'vitest';
import { parseEdtf } from './index.ts';

/** `offset: message → hint` of a refused text. */
function refusal(text: string): string {
  const result = parseEdtf(text);
  if (result.ok) return 'accepted';
  const told = `${result.offset}: ${result.message}`;
  return result.hint === undefined ? told : `${told} → ${result.hint}`;
}

/** One line a text; the texts stand apart by `|`. */
function catalogue(texts: string): string {
  const lines = texts.split('|').map((text) => `${JSON.stringify(text)} ${refusal(text)}`);
  return `\n${lines.join('\n')}\n`;
}

describe('parseEdtf refuses', () => {
  it('dates that do not exist', () => {
    expect(
      catalogue(
        '2026-02-30|2026-02-29|1900-02-29|2026-04-31|2026-01-00|2026-00|2026-13|2026-25|' +
          '0000|000X|2026-01-15T24:00|2026-01-15T14:60|2026-01-15T14:00:60|' +
          '2026-01-15T14:00+15:00|2026-01-15T14:00-00:00',
      ),
    ).toMatchInlineSnapshot(`
      "
      "2026-02-30" 8: February 2026 has 28 days → Look it up in the source, and leave off what the source does not give
      "2026-02-29" 8: February 2026 has 28 days → Look it up in the source, and leave off what the source does not give
      "1900-02-29" 8: February 1900 has 28 days → Look it up in the source, and leave off what the source does not give
      "2026-04-31" 8: April 2026 has 30 days → Look it up in the source, and leave off what the source does not give
      "2026-01-00" 8: There is no day 00: days are 01 to 31 → Look it up in the source, and leave off what the source does not give
      "2026-00" 5: There is no month 00: months are 01 to 12, seasons 21 to 24 → Look it up in the source, and leave off what the source does not give
      "2026-13" 5: There is no month 13: months are 01 to 12, seasons 21 to 24 → Look it up in the source, and leave off what the source does not give
      "2026-25" 5: There is no month 25: months are 01 to 12, seasons 21 to 24 → Look it up in the source, and leave off what the source does not give
      "0000" 0: There is no year 0000: years run from 0001 to 9999 → Look it up in the source, and leave off what the source does not give
      "000X" 0: Years run from 0001 to 9999: this would begin at 0000 → Look it up in the source, and leave off what the source does not give
      "2026-01-15T24:00" 11: Hours are 00 to 23; midnight is 00:00 of the next day → Look it up in the source, and leave off what the source does not give
      "2026-01-15T14:60" 14: Minutes are 00 to 59 → Look it up in the source, and leave off what the source does not give
      "2026-01-15T14:00:60" 17: Seconds are 00 to 59 → Look it up in the source, and leave off what the source does not give
      "2026-01-15T14:00+15:00" 16: Offsets from UTC run from -12:00 to +14:00 → Look it up in the source, and leave off what the source does not give
      "2026-01-15T14:00-00:00" 16: UTC itself is written Z → Look it up in the source, and leave off what the source does not give
      "
    `);
  });

  it('intervals and sets in the wrong order', () => {
    expect(
      catalogue(
        '2026-01-15/2026-01-12|2026-01-15T14:00/2026-01-15T13:00|2026/2026|/|../..|..|' +
          '[2026-01-23..2026-01-16]|[2026..2026]|[2026,2025]|[2026]|[2026-01-16..2026-02]|' +
          '[2025,2026..]|[..2025,2026]|[..]|[]|[2026..|[2026..]/2027|2026-21/2026-23|' +
          '[2026-21..]|[2026-01-15T14:00..]',
      ),
    ).toMatchInlineSnapshot(`
      "
      "2026-01-15/2026-01-12" 10: The interval ends before it starts → Write 2026-01-12/2026-01-15
      "2026-01-15T14:00/2026-01-15T13:00" 16: The interval ends before it starts → Write 2026-01-15T13:00/2026-01-15T14:00
      "2026/2026" 4: An interval has two different ends → Write 2026
      "/" 0: An interval has at least one date → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "../.." 0: An interval has at least one date → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      ".." 0: An interval has at least one date → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "[2026-01-23..2026-01-16]" 11: The range ends before it starts → Write [2026-01-16..2026-01-23]
      "[2026..2026]" 5: A range has two different ends → Write 2026
      "[2026,2025]" 6: The dates of a set stand in ascending order, each once → Look it up in the source, and leave off what the source does not give
      "[2026]" 0: A set has at least two dates → Write 2026
      "[2026-01-16..2026-02]" 13: Both ends of a range are of one precision, here the day → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "[2025,2026..]" 10: A set is a list or a range, not both → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "[..2025,2026]" 7: Unexpected ",": the set ends with ] → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "[..]" 3: A date starts with a year of four digits → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "[]" 1: A date starts with a year of four digits → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "[2026.." 7: Ends too early: a date is missing → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "[2026..]/2027" 8: Unexpected "/": nothing follows a set → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "2026-21/2026-23" 0: A season is no end of an interval: write its month → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "[2026-21..]" 1: A set has no seasons: write their months → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "[2026-01-15T14:00..]" 1: A set has no times: write the days → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "
    `);
  });

  it('other ways of writing a date, with the EDTF that is meant', () => {
    expect(
      catalogue(
        '2026-1-5|2026-1|2026/01/12|2026/1/5|2026/01|2026.01.12|20260112|202601|２０２６－０１|' +
          '2026年1月12日|2026年1月|2026年|2026年1月12日〜15日|2026-01-12～2026-01-15|2026–2027|' +
          '2026-01-12/15|2026-01-12 14:00| 2026|2026 |[2025, 2026]|2026-01-12t14:00z|201x|' +
          '2010s|~2026|2026~?|..2026|2026-01-15T14:00+0900|2026‑01',
      ),
    ).toMatchInlineSnapshot(`
      "
      "2026-1-5" 4: Months and days have two digits → Write 2026-01-05
      "2026-1" 4: Months and days have two digits → Write 2026-01
      "2026/01/12" 4: A slash stands between the ends of an interval; month and day follow a hyphen → Write 2026-01-12
      "2026/1/5" 4: A slash stands between the ends of an interval; month and day follow a hyphen → Write 2026-01-05
      "2026/01" 4: A slash stands between the ends of an interval; month and day follow a hyphen → Write 2026-01
      "2026.01.12" 4: A slash stands between the ends of an interval; month and day follow a hyphen → Write 2026-01-12
      "20260112" 0: Year, month and day stand apart by hyphens → Write 2026-01-12
      "202601" 0: Year, month and day stand apart by hyphens → Write 2026-01
      "２０２６－０１" 0: Digits and signs are the plain ones of ASCII → Write 2026-01
      "2026年1月12日" 4: Year, month and day stand apart by hyphens → Write 2026-01-12
      "2026年1月" 4: Year, month and day stand apart by hyphens → Write 2026-01
      "2026年" 4: Year, month and day stand apart by hyphens → Write 2026
      "2026年1月12日〜15日" 10: The ends of an interval stand apart by a slash → Write 2026-01-12/2026-01-15
      "2026-01-12～2026-01-15" 10: The ends of an interval stand apart by a slash → Write 2026-01-12/2026-01-15
      "2026–2027" 4: The ends of an interval stand apart by a slash → Write 2026/2027
      "2026-01-12/15" 11: Both ends of an interval are written in full → Write 2026-01-12/2026-01-15
      "2026-01-12 14:00" 10: A date has no spaces → Write 2026-01-12T14:00
      " 2026" 0: A date has no spaces → Write 2026
      "2026 " 4: A date has no spaces → Write 2026
      "[2025, 2026]" 6: A date has no spaces → Write [2025,2026]
      "2026-01-12t14:00z" 10: X, T and Z are capital letters → Write 2026-01-12T14:00Z
      "201x" 3: X, T and Z are capital letters → Write 201X
      "2010s" 0: A decade is written with X for the last digit of the year → Write 201X
      "~2026" 0: A qualifier stands at the end of a date and holds for all of it → Write 2026~
      "2026~?" 4: Uncertain and approximate together are written % → Write 2026%
      "..2026" 0: An open start is written ../ before the date → Write ../2026
      "2026-01-15T14:00+0900" 16: An offset is written with a colon → Write 2026-01-15T14:00+09:00
      "2026‑01" 4: Digits and signs are the plain ones of ASCII → Write 2026-01
      "
    `);
  });

  it('what it cannot mend', () => {
    expect(
      catalogue(
        '|  |012|20260|January 2026|15/01/2026|2026..|?2026-01|2026-~01|2026-1X|' +
          '2026-01-1X|2026-XX-15|2XXX|XXXX|201X-01|2026-21-05|2026-|2026-01-|2026-01-15T14|' +
          '2026-01-15T14:00:00.5|2026-01-15T14:00~|2026-01-15T14:00+9|2026-01-15Z|' +
          '2026/2027/2028|Y17E7|-0500|2026-W03|2026-015|{2025,2026}|2026\u0000|2026-2-30|' +
          '2026～',
      ),
    ).toMatchInlineSnapshot(`
      "
      "" 0: The date is empty → Leave the field out when the date is not known
      "  " 0: The date is empty → Leave the field out when the date is not known
      "012" 0: A date starts with a year of four digits → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "20260" 4: A year has four digits; years run from 0001 to 9999 → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "January 2026" 0: A date is written in digits, as in 2026-01-15
      "15/01/2026" 0: A date starts with the year
      "2026.." 0: An open end is written /.. behind the date, some later day as [date..]
      "?2026-01" 0: A qualifier stands at the end of a date and holds for all of it → Write 2026-01?
      "2026-~01" 4: A qualifier stands at the end of a date and holds for all of it
      "2026-1X" 5: A month or a day is unspecified as a whole: XX
      "2026-01-1X" 8: A month or a day is unspecified as a whole: XX
      "2026-XX-15" 8: A month or a day is unspecified as a whole: XX
      "2XXX" 0: X stands for the last digit of a year (201X) or the last two (20XX) → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "XXXX" 0: X stands for the last digit of a year (201X) or the last two (20XX) → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "201X-01" 4: A year with unspecified digits stands alone, without a month → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "2026-21-05" 7: A season has no day → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "2026-" 5: A month has two digits, 01 to 12, or is XX → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "2026-01-" 8: A day has two digits, 01 to 31, or is XX → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "2026-01-15T14" 11: A time is written hh:mm → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "2026-01-15T14:00:00.5" 19: A time has no fraction of a second → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "2026-01-15T14:00~" 16: A time takes no ?, ~ or %: qualify the day and leave the time out → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "2026-01-15T14:00+9" 16: An offset is written Z, +hh:mm or -hh:mm → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "2026-01-15Z" 10: Unexpected "Z": a date ends here → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "2026/2027/2028" 9: Unexpected "/": an interval ends here → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "Y17E7" 0: Years run from 0001 to 9999; longer and negative years are not supported
      "-0500" 0: Years run from 0001 to 9999; longer and negative years are not supported
      "2026-W03" 4: Weeks are not supported: write the days as an interval
      "2026-015" 0: Days of the year are not supported: write month and day
      "{2025,2026}" 0: Sets of all dates, {…}, are not supported: write them one by one
      "2026\\u0000" 4: Unexpected U+0000: a date ends here → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/..
      "2026-2-30" 4: Months and days have two digits
      "2026～" 4: The ends of an interval stand apart by a slash
      "
    `);
  });

  it('over-long text without reading it', () => {
    expect(refusal(`[${'2026,'.repeat(1_000_000)}2027]`)).toMatchInlineSnapshot(
      `"120: A date has at most 120 characters → Write it as 2026-01-15, 2026-01, 2026, 2026-01-12/2026-01-15 or 2023/.."`,
    );
  });
});
