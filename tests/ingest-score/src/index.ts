export { GoldError } from './read-gold.ts';
export { score, summarize } from './score.ts';
export { formatScores } from './table.ts';
