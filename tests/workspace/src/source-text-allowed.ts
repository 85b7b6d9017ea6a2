/** Names, titles and addresses that the records may print as the source prints them. */
export const allowedRuns: readonly string[] = [
  'Honolulu Defense Forum',
  'Navy/Marine Corps Expeditionary Ship Interdiction System',
  'forward arming and refueling point',
  'Defense Industrial Cooperation, Acquisition, and Sustainment Consultation',
  'https://www.facebook.com/shinjiro.koizumi',
  'https://holylandtokyo.com/2026/01/06/13587/',
  'https://holylandtokyo.com/2026/01/05/13611/',
  'https://holylandtokyo.com/2025/12/09/13392/',
  'https://holylandtokyo.com/2025/12/08/13382/',
  'https://holylandtokyo.com/2026/01/03/13589/',
];
