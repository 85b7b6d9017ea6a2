import { countries } from '../names/lexicon-entities.ts';
import type { NewRecord } from './merged-record.ts';

/** Fields that a kind requires and that only words of the name can suggest; the editor is asked to look at them. */
export function requiredFields(
  kind: NewRecord['kind'],
  name: string,
): Readonly<Record<string, unknown>> {
  switch (kind) {
    case 'organization':
      return { type: organizationType(name) };
    case 'place':
      return { type: placeType(name) };
    case 'equipment':
      return { type: equipmentType(name) };
    case 'program':
      return { parties: [] };
    case 'document':
      return { type: /plan|計画/iu.test(name) ? 'plan' : 'strategy', issuers: [] };
    default:
      return {};
  }
}

function organizationType(name: string): string {
  if (/省|庁|局|Ministry|Department|Agency|Office|Bureau/u.test(name)) return 'government';
  if (/議会|国会|院$|委員会|Congress|Senate|Parliament|Committee/u.test(name)) return 'legislature';
  if (/司令部|Command|Headquarters/u.test(name)) return 'command';
  if (
    /連隊|師団|旅団|隊$|Brigade|Regiment|Squadron|Division|Task Force|Wing|Fleet|艦隊/u.test(name)
  )
    return 'unit';
  if (/軍|自衛隊|Navy|Army|Force|Corps|Guard/u.test(name)) return 'armed-force';
  if (/研究所|Institute|Center|Centre|Foundation|シンクタンク/u.test(name)) return 'think-tank';
  if (/新聞|通信|放送|テレビ|News|Times|Post|Shimbun|Press/u.test(name)) return 'media';
  return /社|工業|重工|Inc|Ltd|Corp|Systems|Industries|Company/u.test(name)
    ? 'company'
    : 'association';
}

let countryNames: ReadonlySet<string> | undefined;

function placeType(name: string): string {
  countryNames ??= new Set(countries().flat());
  if (countryNames.has(name)) return 'country';
  if (/基地|駐屯地|飛行場|Base|Camp|Station|Fort/u.test(name)) return 'base';
  if (/諸島|列島|群島|Islands/u.test(name)) return 'islands';
  if (/島|Island/u.test(name)) return 'island';
  if (/県|府$|州|Prefecture|Province|State/u.test(name)) return 'division';
  if (/空港|造船所|宮殿|Airport|Palace|Shipyard/u.test(name)) return 'building';
  return /海|湾|海峡|地方|Sea|Bay|Strait|Gulf|Region/u.test(name) ? 'region' : 'city';
}

function equipmentType(name: string): string {
  if (/艦|船|^(?:HMAS|USS|JS|HMS|INS|ROKS|BRP) /u.test(name)) return 'ship';
  if (/無人|ドローン|^[MR]Q-/u.test(name)) return 'drone';
  if (/ミサイル|誘導弾|Missile|^(?:SM|PAC|MIM|AIM)-?\d/u.test(name)) return 'missile';
  if (/レーダー|Radar/u.test(name)) return 'radar';
  return /機|^(?:F|P|C|E|B|KC|MV|CH|UH|MH|AH|EA)-?\d/u.test(name) ? 'aircraft' : 'class';
}
