import type { Lang, LocalizedText } from '@briefing/model/dataset';
import type { DraftClaim } from '../draft/draft-claim.ts';

/** What a claim says, in words of a language; names, dates and titles as they are. */
export function wordValue(claim: DraftClaim, lang: Lang): string {
  const word = (term: string) => TERMS[term]?.[lang] ?? term;
  switch (claim.kind) {
    case 'date':
      return `${claim.value.printed} → ${claim.value.date ?? '?'}`;
    case 'event': {
      const { when, status, type = 'untyped', place, participants } = claim.value;
      const names = [...(place === undefined ? [] : [place]), ...participants].map(entityName);
      return joined([when, word(type), word(status), ...names]);
    }
    case 'entity':
      return `${claim.value.name} (${word(claim.value.type)})`;
    case 'mention':
      return claim.value.name;
    case 'quotation': {
      const { marked, speaker, speakerPrinted = entityName(speaker ?? '') } = claim.value;
      const who = marked === 'speech' ? [speakerPrinted === '' ? '?' : speakerPrinted] : [];
      return joined([word(marked), ...who]);
    }
    case 'abbreviation':
      return `${claim.value.short} = ${claim.value.long}`;
    case 'link':
      return `${claim.value.title ?? '?'} ${claim.value.url}`;
    case 'statement': {
      const { when = '', time, modality, polarity, about } = claim.value;
      const denied = polarity === 'denied' ? word('denied') : '';
      return joined([when, word(time), word(modality), denied, ...about.map(entityName)]);
    }
  }
}

/** What an entity is called: the id of a record, or the name in the key of any other. */
export function entityName(entity: string): string {
  return entity.replace(/^(?:new|lexicon):[a-z]+\//u, '');
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

const TERMS: Readonly<Record<string, LocalizedText>> = {
  person: { en: 'person', ja: '人物' },
  organization: { en: 'organization', ja: '組織' },
  place: { en: 'place', ja: '場所' },
  operation: { en: 'operation', ja: '作戦・活動' },
  forum: { en: 'forum', ja: '会議体' },
  equipment: { en: 'equipment', ja: '装備' },
  program: { en: 'program', ja: '協力枠組み' },
  document: { en: 'document', ja: '文書' },
  office: { en: 'office', ja: '役職' },
  occurred: { en: 'took place', ja: '実施' },
  planned: { en: 'planned', ja: '予定' },
  untyped: { en: 'event', ja: '出来事' },
  visit: { en: 'visit', ja: '訪問' },
  address: { en: 'address', ja: '講演' },
  meeting: { en: 'meeting', ja: '会談' },
  reception: { en: 'reception', ja: 'レセプション' },
  'site-visit': { en: 'site visit', ja: '視察' },
  conference: { en: 'conference', ja: '会議' },
  'press-conference': { en: 'press conference', ja: '記者会見' },
  exercise: { en: 'exercise', ja: '演習' },
  deployment: { en: 'deployment', ja: '展開' },
  establishment: { en: 'establishment', ja: '設置' },
  release: { en: 'release of a document', ja: '文書の公表' },
  announcement: { en: 'announcement', ja: '発表' },
  incident: { en: 'incident', ja: '事案' },
  politics: { en: 'political event', ja: '政治日程' },
  speech: { en: 'speech', ja: '発言' },
  title: { en: 'title', ja: '題名' },
  name: { en: 'name', ja: '名称' },
  scare: { en: 'words set apart', ja: '強調・いわゆる' },
  past: { en: 'past', ja: '過去' },
  ongoing: { en: 'ongoing', ja: '継続中' },
  certain: { en: 'certain', ja: '断定' },
  probable: { en: 'probable', ja: '蓋然' },
  possible: { en: 'possible', ja: '可能性' },
  unstated: { en: 'not stated how surely', ja: '確度の明示なし' },
  denied: { en: 'denied', ja: '否定' },
};
