import { describe, expect, it } from 'vitest';
import { namesIn } from '../names-in.ts';

describe('names in English', () => {
  it.each([
    ['Defense Minister Liesbeth Oomen said so.', 'person:Liesbeth Oomen'],
    ['Rear Adm. Tomas Belmonte said so.', 'person:Tomas Belmonte'],
    ['Lt. Gen. Marcus Tillery said so.', 'person:Marcus Tillery'],
    ['Air Vice-Marshal Colin Strand said so.', 'person:Colin Strand'],
    ['Premier Cheng Wen-hao left Honolulu.', 'person:Cheng Wen-hao place:Honolulu'],
    ['Dr. Renata Okonjo-Bailey said so.', 'person:Renata Okonjo-Bailey'],
    [
      'Yoo Min-a of the Institute for Eastern Seas, a think tank in Seoul, said so.',
      'person:Yoo Min-a organization:Institute for Eastern Seas place:Seoul',
    ],
    ['Noel Abrenica, a welder, said so.', 'person:Noel Abrenica'],
    [
      'As Priya Raman of the think tank Northlight wrote, it works.',
      'person:Priya Raman organization:Northlight',
    ],
    ['The historian **Tobias Renquist** wrote so.', 'person:Tobias Renquist'],
    ['According to Hendrik Lammens, it works.', 'person:Hendrik Lammens'],
    ['Karel Stroobants contributed reporting.', 'person:Karel Stroobants'],
    ['The minister said so.', ''],
    ['Officials said so on Monday.', ''],
    ['The Department of National Defense said so.', 'organization:Department of National Defense'],
    ['The Netherlands Court of Audit said so.', 'organization:Netherlands Court of Audit'],
    [
      "China's Eastern Theatre Command said so.",
      'place:China organization:Eastern Theatre Command',
    ],
    ['The Latticework newsletter said so.', 'organization:Latticework'],
    ['The supplier, Halden Acoustics, said so.', 'organization:Halden Acoustics'],
    [
      'Kawanishi Dockyards, a Kobe-based builder, said so.',
      'organization:Kawanishi Dockyards place:Kobe',
    ],
    ['They met at the East-West Center on 31 March.', 'organization:East-West Center'],
    ['They met at Jodhpur Air Force Station.', 'place:Jodhpur Air Force Station'],
    ['They met at Marine Corps Base Hawaii.', 'place:Marine Corps Base Hawaii'],
    ['They met in Vlissingen, Belgium.', 'place:Vlissingen place:Belgium'],
    ['A radar site on Angaur was opened.', 'place:Angaur'],
    ['They landed at North Field.', 'place:North Field'],
    ['Ships sailed in the western Pacific.', 'place:western Pacific'],
    ['Exercise Cobalt Runway began.', 'exercise:Exercise Cobalt Runway'],
    ['They will hold "Kasangga Tide" from 28 April.', 'exercise:Kasangga Tide'],
    ['A tabletop exercise, Frozen Ledger, began.', 'exercise:Frozen Ledger'],
    ['The "Northern Lattice" fibre project was finished.', 'program:Northern Lattice'],
    ['HMS Strathspey sailed.', 'equipment:HMS Strathspey'],
    ['A sister ship, Louise-Marie, is to follow.', 'equipment:Louise-Marie'],
    ['The P-8A Poseidon flew.', 'equipment:P-8A Poseidon'],
    ['K239 Chunmoo launchers came.', 'equipment:K239 Chunmoo'],
    ['Skeldar V-200 drones flew.', 'equipment:Skeldar V-200'],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toBe(names);
  });
});
