import { describe, expect, it } from 'vitest';
import { createGazetteer, draftText } from '../index.ts';

const gazetteer = createGazetteer({ lexicon: false });
const abbreviationsIn = (text: string) =>
  draftText(`${text}\n`, gazetteer).claims.flatMap((claim) =>
    claim.kind === 'abbreviation' ? [`${claim.value.short} = ${claim.value.long}`] : [],
  );

describe('an abbreviation in Japanese', () => {
  it.each([
    ['北大西洋条約機構（NATO）が発表した', 'NATO = 北大西洋条約機構'],
    ['NATO（北大西洋条約機構）が発表した', 'NATO = 北大西洋条約機構'],
    ['無人水上艇（USV）を導入する', 'USV = 無人水上艇'],
    ['無人水上艇（USV：Unmanned Surface Vehicle）を導入する', 'USV = Unmanned Surface Vehicle'],
    ['無人水上艇（Unmanned Surface Vehicle：USV）を導入する', 'USV = Unmanned Surface Vehicle'],
    ['無人水上艇（Unmanned Surface Vehicle、USV）を導入する', 'USV = Unmanned Surface Vehicle'],
    ['無人水上艇（USV、Unmanned Surface Vehicle）を導入する', 'USV = Unmanned Surface Vehicle'],
    ['無人水上艇（USV＝Unmanned Surface Vehicle）を導入する', 'USV = Unmanned Surface Vehicle'],
    [
      '無人水上艇（英語名：Unmanned Surface Vehicle、略称USV）を導入する',
      'USV = Unmanned Surface Vehicle',
    ],
    ['無人水上艇（以下、USV）を導入する', 'USV = 無人水上艇'],
    ['無人水上艇（以下「USV」）を導入する', 'USV = 無人水上艇'],
    ['無人水上艇（以下「USV」という。）を導入する', 'USV = 無人水上艇'],
    ['無人水上艇（以下USVと略す）を導入する', 'USV = 無人水上艇'],
    ['（注：USV：Unmanned Surface Vehicle）', 'USV = Unmanned Surface Vehicle'],
    ['注）USV：Unmanned Surface Vehicle', 'USV = Unmanned Surface Vehicle'],
    ['※USV＝Unmanned Surface Vehicle', 'USV = Unmanned Surface Vehicle'],
    ['USVはUnmanned Surface Vehicleの略。', 'USV = Unmanned Surface Vehicle'],
    ['USVとはUnmanned Surface Vehicleの略称である。', 'USV = Unmanned Surface Vehicle'],
    [
      'ATLAは防衛装備庁（Acquisition, Technology & Logistics Agency）の略称。',
      'ATLA = Acquisition, Technology & Logistics Agency',
    ],
    [
      '英語名Common Operational Pictureの頭文字から「COP」と呼ばれる。',
      'COP = Common Operational Picture',
    ],
    ['防衛力強化法（以下「強化法」という）を定めた', '強化法 = 防衛力強化法'],
    ['財政制度等審議会（財政審）が建議した', '財政審 = 財政制度等審議会'],
    ['経済財政諮問会議（諮問会議）が開かれた', '諮問会議 = 経済財政諮問会議'],
    ['自民党（LDP）の会合', 'LDP = 自民党'],
    ['対国内総生産（GDP）比2％を超えた', 'GDP = 国内総生産'],
    [
      '北極海域哨戒艦（AOPS）：Arctic and Offshore Patrol Ship',
      'AOPS = Arctic and Offshore Patrol Ship',
    ],
    [
      '※GIGO　国際機関。正式名称はGCAP International Government Organisation。',
      'GIGO = GCAP International Government Organisation',
    ],
    [
      '▽COP　画面にまとめて示す仕組み。正式にはCommon Operational Picture。',
      'COP = Common Operational Picture',
    ],
  ])('%s', (text, pair) => {
    expect(abbreviationsIn(text)).toEqual([pair]);
  });
});

describe('an abbreviation in English', () => {
  it.each([
    [
      'The North Atlantic Treaty Organization (NATO) met.',
      'NATO = North Atlantic Treaty Organization',
    ],
    ['NATO (North Atlantic Treaty Organization) met.', 'NATO = North Atlantic Treaty Organization'],
    ['The Ministry of National Defense, or MND, said so.', 'MND = Ministry of National Defense'],
    ['The Ministry of National Defense (MND) said so.', 'MND = Ministry of National Defense'],
    [
      'The Ministry of National Defense, known as the MND, said so.',
      'MND = Ministry of National Defense',
    ],
    ['The Ministry of National Defense - the MND - said so.', 'MND = Ministry of National Defense'],
    ['The Ministry of National Defense — MND — said so.', 'MND = Ministry of National Defense'],
    ['MND, the Ministry of National Defense, said so.', 'MND = Ministry of National Defense'],
    ['MND - the Ministry of National Defense - said so.', 'MND = Ministry of National Defense'],
    ['MND stands for Ministry of National Defense.', 'MND = Ministry of National Defense'],
    ['MND is short for Ministry of National Defense.', 'MND = Ministry of National Defense'],
    ['MND = Ministry of National Defense', 'MND = Ministry of National Defense'],
    ['MND: Ministry of National Defense', 'MND = Ministry of National Defense'],
    ['The Ministry of National Defense ("MND") said so.', 'MND = Ministry of National Defense'],
    [
      'The Ministry of National Defense (hereafter MND) said so.',
      'MND = Ministry of National Defense',
    ],
    ['The Ministry of National Defense (the "MND") said so.', 'MND = Ministry of National Defense'],
    [
      'The Ministry of National Defense (abbreviated MND) said so.',
      'MND = Ministry of National Defense',
    ],
    ['The Defense Innovation Unit, DIU for short, said so.', 'DIU = Defense Innovation Unit'],
    ['U.S. Indo-Pacific Command (INDOPACOM) said so.', 'INDOPACOM = U.S. Indo-Pacific Command'],
    ['U.S. Forces Korea, or USFK, said so.', 'USFK = U.S. Forces Korea'],
    ['The U.S. Army Corps of Engineers (USACE) said so.', 'USACE = U.S. Army Corps of Engineers'],
    ['The unmanned surface vehicle (USV) sailed.', 'USV = unmanned surface vehicle'],
    ['Unmanned surface vehicles (USVs) sailed.', 'USVs = Unmanned surface vehicles'],
    [
      'The High Mobility Artillery Rocket System (HIMARS) came.',
      'HIMARS = High Mobility Artillery Rocket System',
    ],
    [
      'The Defence Science and Technology Laboratory (Dstl) said so.',
      'Dstl = Defence Science and Technology Laboratory',
    ],
    ['The Defence Materiel Administration (FMV) said so.', 'FMV = Defence Materiel Administration'],
    ['The "Pacific Resilient Footprint" program (PRF) began.', 'PRF = Pacific Resilient Footprint'],
    [
      "Japan's Acquisition, Technology and Logistics Agency (ATLA) said so.",
      'ATLA = Acquisition, Technology and Logistics Agency',
    ],
    ['The Evolved Sea Sparrow Missile, or ESSM, flew.', 'ESSM = Evolved Sea Sparrow Missile'],
    [
      'The Anti-Submarine Combatant — the ASC, as everyone calls it — sailed.',
      'ASC = Anti-Submarine Combatant',
    ],
    ['The unmanned underwater vehicles, or UUVs, sailed.', 'UUVs = unmanned underwater vehicles'],
    [
      'The unmanned underwater vehicles, abbreviated UUVs, sailed.',
      'UUVs = unmanned underwater vehicles',
    ],
    ['The Defense Innovation Unit, abbreviated DIU, said so.', 'DIU = Defense Innovation Unit'],
    ['The Defense Innovation Unit, abbreviated as DIU, said so.', 'DIU = Defense Innovation Unit'],
    ['The Defense Innovation Unit, abbreviated to DIU.', 'DIU = Defense Innovation Unit'],
    ['The Defense Innovation Unit, known as DIU, said so.', 'DIU = Defense Innovation Unit'],
    [
      'Joint Force Command Norfolk (JFC Norfolk) said so.',
      'JFC Norfolk = Joint Force Command Norfolk',
    ],
    ['Combined Task Force 151 (CTF 151) said so.', 'CTF 151 = Combined Task Force 151'],
  ])('%s', (text, pair) => {
    expect(abbreviationsIn(text)).toEqual([pair]);
  });
});

describe('what stands in brackets and is no abbreviation', () => {
  it.each([
    '防衛大臣（岸田）が述べた',
    '防衛省（東京・市ケ谷）で会談した',
    '会談（12日）で述べた',
    'F-35（A型）を配備する',
    '潜水艦（SS-511）が入港した',
    '護衛艦「かが」（DDH-184）が入港した',
    'Senator Smith (D-VA) said so.',
    'John Smith (UK) said so.',
    'The ship (DDG-51) sailed.',
    'The talks (Jan. 12) ended.',
    'He left Seoul (ROK) today.',
    'The 2+2 meeting (SCC) began.',
    'The ministry or the US said so.',
    'It was lighter, or UK tea.',
  ])('%s', (text) => {
    expect(abbreviationsIn(text)).toEqual([]);
  });
});

describe('the letters of an abbreviation', () => {
  it('name the same thing wherever they stand', () => {
    const { claims } = draftText(
      'The Evolved Sea Sparrow Missile (ESSM) flew.\nESSM is fast.\n',
      gazetteer,
    );
    const entities = claims.flatMap((claim) => (claim.kind === 'mention' ? [claim.entity] : []));
    expect(entities).toHaveLength(3);
    expect(new Set(entities).size).toBe(1);
  });
});
