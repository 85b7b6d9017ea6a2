import { readCliHelp } from './read-cli-help.ts';

// A program of its own: node print-cli-help.ts <program> <language>. A build of thousands of records is a
// large process, and every program it starts costs it a copy of its memory map; this one is small.
const [, , program = '', lang = ''] = process.argv;
process.stdout.write(JSON.stringify(await readCliHelp(program, lang)));
