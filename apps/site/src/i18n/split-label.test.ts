import { expect, it } from 'vitest';
import { splitLabel, withoutColon } from './split-label.ts';

it('parts a citation label at its first colon, by the habit of the language', () => {
  expect(splitLabel('USNI News, 24 January 2025: plan of Iron Fist 25', 'en')).toEqual({
    lead: 'USNI News, 24 January 2025: ',
    rest: 'plan of Iron Fist 25',
  });
  expect(splitLabel('防衛省：白書', 'ja')).toEqual({ lead: '防衛省：', rest: '白書' });
  expect(splitLabel('GeoNames', 'en')).toEqual({ rest: 'GeoNames' });
});

it('drops the colon of a lead', () => {
  expect([withoutColon('USNI News: '), withoutColon('防衛省：')]).toEqual(['USNI News', '防衛省']);
});
