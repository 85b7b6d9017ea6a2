import { defineSubcommand } from './command.ts';
export const command = defineSubcommand({
  options: {},
  examples: [],
  run: () => Promise.resolve({ data: {}, render: () => [] }),
});
