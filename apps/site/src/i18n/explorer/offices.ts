const en = {
  period: 'Period',
  seen: 'Days seen in office',
  actsTitle: 'Acts in this office',
  speechTitle: 'Speech in the name of the office',
  speechNote:
    'The briefing names the office and not the person. Who held it on that day is inferred from the tenures above and marked as inferred.',
  noHolder: 'No tenure on record covers that day.',
};

const ja: typeof en = {
  period: '期間',
  seen: '在任が確認できる日',
  actsTitle: 'この職としての行動',
  speechTitle: 'この職の名による発言',
  speechNote:
    '記事は職名のみを記し、人名を記していません。その日の在任者は上の在任期間から推定し、推定と明示します。',
  noHolder: 'その日を含む在任期間は記録にありません。',
};

/** Wording of the pages of offices. */
export const officeWording = { en, ja };
