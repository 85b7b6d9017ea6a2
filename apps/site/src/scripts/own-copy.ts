import { ownCopyWording } from '../i18n/explorer/own-copy.ts';
import type { CopyResult } from '../own-copy/check-copy.ts';
import type { RecordedAnchors } from '../own-copy/recorded-anchors.ts';
import { pageLang } from './page-lang.ts';

/** Lets the reader open a copy of the text; everything needed is loaded before a file can be chosen. */
export function ownCopy(): void {
  const details = document.querySelector<HTMLDetailsElement>('#own-copy');
  const row = details?.querySelector<HTMLElement>('.own-copy-file');
  const input = details?.querySelector<HTMLInputElement>('input[type="file"]');
  const clear = details?.querySelector<HTMLButtonElement>('button');
  const result = details?.querySelector<HTMLElement>('.own-copy-result');
  if (!details || !row || !input || !clear || !result) return;
  const t = ownCopyWording[pageLang()];

  let tools: ReturnType<typeof load> | undefined;
  const prepare = async () => {
    tools ??= load(details.dataset.anchors ?? '');
    await tools;
    row.hidden = false;
  };
  details.addEventListener('toggle', () => void prepare());
  if (details.open) void prepare();

  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (tools === undefined || file === undefined) return;
    const { check, clear: clearWords, show, recorded } = await tools;
    result.textContent = t.busy;
    // Lets the browser paint before the check, which runs in one go.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const checked = await read(file).then((bytes) => bytes && check(bytes, recorded));
    clearWords();
    clear.hidden = !checked?.ok;
    if (checked === undefined) result.textContent = t.failed;
    else show(result, checked, recorded.lang);
  });
  clear.addEventListener('click', async () => {
    (await tools)?.clear();
    result.textContent = '';
    input.value = '';
    clear.hidden = true;
    input.focus();
  });
}

async function load(address: string): Promise<{
  check: (bytes: Uint8Array, recorded: RecordedAnchors) => CopyResult;
  clear: () => void;
  show: (target: HTMLElement, result: CopyResult, lang: string) => void;
  recorded: RecordedAnchors;
}> {
  const [{ checkCopy }, { clear, show }, recorded] = await Promise.all([
    import('../own-copy/check-copy.ts'),
    import('../own-copy/render-copy.ts'),
    fetch(address).then((response): Promise<RecordedAnchors> => response.json()),
  ]);
  return { check: checkCopy, clear, show, recorded };
}

async function read(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined; // moved or deleted since it was chosen
  }
}
