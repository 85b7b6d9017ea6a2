import type { Lang } from '@briefing/model/dataset';
import type { Position } from './projection.ts';

/** Decimals that a place of some size can have a use for: a hundredth of a degree is about a kilometer. */
const DECIMALS = 2;

/** Coordinates with their hemispheres: `24.47° N, 123.00° E`, `北緯24.47度、東経123.00度`. */
export function formatCoordinates({ latitude, longitude }: Position, lang: Lang): string {
  const [north, east] = [latitude, longitude].map((degrees) => Math.abs(degrees).toFixed(DECIMALS));
  if (lang === 'ja') {
    return `${latitude < 0 ? '南緯' : '北緯'}${north}度、${longitude < 0 ? '西経' : '東経'}${east}度`;
  }
  return `${north}° ${latitude < 0 ? 'S' : 'N'}, ${east}° ${longitude < 0 ? 'W' : 'E'}`;
}
