import { openIndex, type SearchIndex } from '@briefing/search/query';

/** First bytes of a gzip file (RFC 1952). */
const GZIP = [0x1f, 0x8b];

/** Where the index is, how many bytes come from there, and who wants to know how far it is. */
export interface IndexRequest {
  readonly address: string;
  readonly bytes: number;
  /** After a failure: not from the store of the browser again. */
  readonly anew: boolean;
  /** Called with the share that has come, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Fetches and opens the index. Rejects when it cannot be had, or is not what was published. */
export async function fetchIndex(request: IndexRequest): Promise<SearchIndex> {
  const response = await fetch(request.address, request.anew ? { cache: 'reload' } : {});
  if (!response.ok || response.body === null) throw new Error(`HTTP ${response.status}`);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  for (let got = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    got += value.length;
    // A host that unpacks the file on the way sends more than was said.
    request.onProgress(Math.min(1, got / request.bytes));
  }
  const opened = openIndex(await unpack(chunks));
  if (!opened.ok) throw new Error(opened.reason);
  return opened.index;
}

function unpack(chunks: readonly Uint8Array<ArrayBuffer>[]): Promise<ArrayBuffer> {
  const file = new Blob([...chunks]);
  const isPacked = GZIP.every((byte, at) => chunks[0]?.[at] === byte);
  if (!isPacked) return file.arrayBuffer();
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
