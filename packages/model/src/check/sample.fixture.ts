import { readYaml } from '../source/index.ts';
import type { SourceRecord } from '../source/source-record.ts';

/** An invented dataset: nothing in it is about real people or events. */
const files: Readonly<Record<string, string>> = {
  'source/note': `name: { en: Note of the port office, ja: 港湾局のメモ }
publisher: { en: Port office, ja: 港湾局 }
published: 2031-05-02
lang: en
type: official
reliability: A
url: https://port.example.com/note
`,
  'person/ito-mei': `name: { en: Ito Mei, ja: 伊藤芽衣 }
sources: [source/note]
`,
  'person/berg-ana': `name: { en: Ana Berg, ja: アナ・ベルグ }
sources: [source/note]
`,
  'office/harbor-master': `name: { en: Harbor master, ja: 港長 }
seats: 1
sources: [source/note]
`,
  'tenure/ito-mei-harbor-master': `person: person/ito-mei
office: office/harbor-master
when: 2030-01-01/2031-04-30
sources: [source/note]
`,
  'tenure/berg-ana-harbor-master': `person: person/berg-ana
office: office/harbor-master
when: 2031-05-01/..
sources: [source/note]
`,
  'place/north-port': `name: { en: North Port, ja: 北港 }
type: city
zone: Pacific/Honolulu
sources: [source/note]
`,
  'event/tour': `name: { en: Tour of the ports, ja: 港の視察 }
type: visit
status: occurred
when: 2031-05-01/2031-05-04
legs:
  - place: place/north-port
    when: 2031-05-01
    events: [event/talk]
  - place: place/north-port
    when: 2031-05-02/2031-05-03
sources: [source/note]
`,
  'event/talk': `name: { en: Talk in North Port, ja: 北港での講演 }
type: address
status: occurred
when: 2031-05-01
time: evening
places: [place/north-port]
participants:
  - agent: person/berg-ana
    capacity: office/harbor-master
partOf: event/tour
sources: [source/note]
`,
  'briefing/ports': `name: { en: Ports, ja: 港 }
summary: { en: An invented text., ja: 架空の文章。 }
source: source/note
author: person/ito-mei
lang: en
written: 2031-05-05
about: [event/tour]
text:
  digest: briefing-text/1:sha256:${'0'.repeat(64)}
  length: 90
  rawDigest: sha256:${'0'.repeat(64)}
  lines: 4
sections:
  - title: { en: All, ja: 全体 }
    lines: 1-3
setAside:
  - lines: "4"
    reason: separator
sources: [source/note]
`,
  'claim/ports': `- id: "001"
  text: { en: Berg spoke on 1 May., ja: 5月1日にベルグが話した。 }
  anchors:
    - { lines: "1", start: 0, length: 30, hash: "00112233aabbccdd", before: "00112233", after: "aabbccdd" }
  attribution:
    - { by: person/ito-mei, through: blog }
  modality: certain
  polarity: affirmed
  time: past
  about: [event/talk, person/berg-ana]
  when: 2031-05-01
  dates:
    - { printed: 1 May (Thu), date: 2031-05-01, weekday: thu }
  review: { verdict: confirmed, evidence: [source/note] }
- id: "002"
  text: { en: A secret pier is said to exist., ja: 秘密の埠頭があるという話がある。 }
  anchors:
    - { lines: 2-3, start: 30, length: 40, hash: "10112233aabbccdd", before: "00112233", after: "aabbccdd" }
  attribution:
    - { by: person/ito-mei, through: blog }
    - { unknown: not-stated, through: online, act: allege }
  modality: unstated
  polarity: affirmed
  time: ongoing
  about: [place/north-port]
  cues:
    - { printed: no source, marks: rumor }
  review: { verdict: unconfirmed, evidence: [], note: { en: Not found., ja: 見当たらない。 } }
`,
};

/** The invented records, with text replaced in the file of one record: `[file, from, to]`. */
export function sampleRecords(
  ...edits: readonly (readonly [string, string, string])[]
): SourceRecord[] {
  const texts = { ...files };
  for (const [file, from, to] of edits) {
    const text = texts[file] ?? '';
    if (from !== '' && !text.includes(from)) throw new RangeError(`${file} has no ${from}`);
    texts[file] = from === '' ? to : text.replace(from, to);
  }
  return Object.entries(texts).flatMap(([id, text]) => recordsOf(id, text));
}

function recordsOf(id: string, text: string): SourceRecord[] {
  const file = `${id}.yaml`;
  const yaml = readYaml(text, file);
  if (yaml.problems.length > 0) throw new SyntaxError(yaml.problems[0]?.message.en);
  const kind = id.split('/')[0] ?? '';
  const entries = kind === 'claim' && Array.isArray(yaml.value) ? yaml.value : [yaml.value];
  return entries.map((entry: Record<string, unknown>, index) => {
    const { id: suffix, ...value } = entry;
    const base = kind === 'claim' ? [index] : [];
    return {
      id: kind === 'claim' ? `${id}/${suffix}` : id,
      kind,
      file,
      value,
      locate: (pointer, at) => yaml.locate([...base, ...pointer.split('/').slice(1)], at),
    };
  });
}
