const STARTS_WITH_MARK = /^\p{M}/u;

/**
 * Cuts text into the shortest pieces it is safe to normalize one by one: the normalized pieces joined
 * are the normalized text. Needed to know from which characters a composed one (ｶ + ﾞ → ガ) came.
 */
export function* composingClusters(text: string, form: 'NFC' | 'NFKC'): Generator<string> {
  // Any part of a normalized text is normalized: each character stands alone.
  if (text.normalize(form) === text) {
    yield* text;
    return;
  }
  let cluster = '';
  for (const point of text) {
    if (cluster !== '' && !joins(cluster, point, form)) {
      yield cluster;
      cluster = '';
    }
    cluster += point;
  }
  if (cluster !== '') yield cluster;
}

/** A mark may be reordered before earlier marks; a starter (Hangul vowel) may still compose with the one before. */
function joins(cluster: string, point: string, form: 'NFC' | 'NFKC'): boolean {
  if (STARTS_WITH_MARK.test(point.normalize(form === 'NFC' ? 'NFD' : 'NFKD'))) return true;
  return (cluster + point).normalize(form) !== cluster.normalize(form) + point.normalize(form);
}
