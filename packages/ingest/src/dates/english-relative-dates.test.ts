import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-in.ts';

describe('an English date counted from the day of the text', () => {
  it.each([
    ['The ministers met on Monday, January 12.', '2026-01-12'],
    ['The ministers met on Monday, Jan. 12, 2026.', '2026-01-12'],
    ['The ministers met on Monday 12 January.', '2026-01-12'],
    ['The ministers met on Monday.', '2026-01-12'],
    ['The ministers met Monday.', '2026-01-12'],
    ['The ministers met on Friday.', '2026-01-16'],
    ['The ministers will meet on Monday.', '2026-01-19'],
    ['The ministers will meet next Tuesday.', '2026-01-20'],
    ['The ministers met last Tuesday.', '2026-01-13'],
    ['The ministers met yesterday.', '2026-01-15'],
    ['The ministers met today.', '2026-01-16'],
    ['The ministers will meet tomorrow.', '2026-01-17'],
    ['They met last month.', '2025-12'],
    ['They met last year.', '2025'],
    ['They will meet next month.', '2026-02'],
    ['They will meet next year.', '2027'],
    ['They will meet later this month.', '2026-01'],
    ['They will meet later this year.', '2026'],
    ['They met earlier this year.', '2026'],
    ['They met earlier this month.', '2026-01'],
    ['Deliveries begin this spring.', '2026-21'],
    ['Deliveries began last autumn.', '2025-23'],
    ['Deliveries began last fall.', '2025-23'],
    ['Deliveries begin next summer.', '2026-22'],
    ['Deliveries began last November.', '2025-11'],
    ['Deliveries begin next April.', '2026-04'],
    ['It was signed in May of last year.', '2025-05'],
    ['It was signed a day earlier.', '2026-01-15'],
    ['It was signed two days ago.', '2026-01-14'],
    ['A decision is due no later than 31 March 2026.', '2026-03-31'],
    ['In the autumn of last year it did.', '2025-23'],
    ['They will meet next spring.', '2026-21'],
    ['They met last winter.', '2025-24'],
    ['They will meet this coming Friday.', '2026-01-23'],
    ['They met this past Friday.', '2026-01-09'],
    ['They met on Tuesday 15 January.', '2026-01-15'],
    ['It was signed early Monday.', '2026-01-12'],
    ['It was signed at the end of last month.', '2025-12'],
    ['It was signed at the end of last year.', '2025'],
    ['It was signed in the final quarter of last year.', '2025-36'],
    ['It will be signed in the middle of next month.', '2026-02'],
    ['It will be signed this month.', '2026-01'],
    ['It will be signed this year.', '2026'],
    ['It will be signed this summer.', '2026-22'],
    ['It will be signed this Friday.', '2026-01-16'],
  ])('%s: %s', (text, value) => {
    expect(datesIn(text)).toBe(value);
  });
});

describe('an English date counted from the one before', () => {
  it.each([
    ['They met on January 10 and, two days later, again.', '2026-01-10 2026-01-12'],
    ['They met on January 10 and again the following day.', '2026-01-10 2026-01-11'],
    ['They met on January 10. The next day they left.', '2026-01-10 2026-01-11'],
    ['They met on January 10. A day earlier they arrived.', '2026-01-10 2026-01-09'],
    ['They met on January 10. The previous day they arrived.', '2026-01-10 2026-01-09'],
    ['They met in March 2024. The following month they signed.', '2024-03 2024-04'],
    ['They met in March 2024 and signed in June of that year.', '2024-03 2024-06'],
    ['They met in March 2024 and signed the following year.', '2024-03 2025'],
    ['They met in March 2024 and signed in the same year.', '2024-03 2024'],
    ['They met in March 2024 and signed later that year.', '2024-03 2024'],
    ['It was held on June 3, 2025, and on July 4, 2025.', '2025-06-03 2025-07-04'],
    ['It was held on June 3, and July 4.', '2025-06-03 2025-07-04'],
    ['It was signed on Jan. 15 (Jan. 16 in Japan).', '2026-01-15 2026-01-16'],
    ['In 2026, 2027 and 2028 it will.', '2026 2027 2028'],
  ])('%s: %s', (text, value) => {
    expect(datesIn(text)).toBe(value);
  });
});
