export { type Gold, type GoldDocument, readGold } from './gold.ts';
export { type Counts, rates } from './match.ts';
export { type Prediction, predictionOf } from './prediction.ts';
export {
  type DocumentScore,
  type FolderScore,
  type ScoreRow,
  score,
  scoreDocument,
  summarize,
} from './score.ts';
export { formatScores } from './table.ts';
