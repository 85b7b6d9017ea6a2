/** A query is settled when nothing was typed for this long: then what is typed next is another one. */
const SETTLED_AFTER = 2000;

/** Keeps the query in the address, with one entry of the history for each query that a reader settled on. */
export interface QueryAddress {
  /** The query that the address names. */
  readonly read: () => string;
  /** Names a query there; `settled` when it is not half typed. */
  readonly write: (query: string, settled: boolean) => void;
  /** The query named now is one to come back to. */
  readonly settle: () => void;
  /** Notes how many hits are shown, for a reader who comes back from one. */
  readonly noteShown: (count: number) => void;
  /** How many hits were shown here before; 0 when none were noted. */
  readonly shown: () => number;
}

/** Ties the address to the query. `onReturn` is called when the reader goes back or forth. */
export function queryAddress(onReturn: () => void): QueryAddress {
  const read = () => new URLSearchParams(location.search).get('q')?.trim() ?? '';
  let settled = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    settled = true;
  };
  addEventListener('popstate', () => {
    settle();
    onReturn();
  });
  return {
    read,
    settle,
    shown: () => Number(history.state?.shown ?? 0),
    noteShown: (shown) => history.replaceState({ shown }, ''),
    write(query, isSettled) {
      const named = read();
      if (query !== named) {
        const search = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
        const address = `${location.pathname}${search}`;
        if (settled && named !== '') history.pushState(null, '', address);
        else history.replaceState(null, '', address);
        settled = false;
      }
      clearTimeout(timer);
      if (isSettled) settle();
      else timer = setTimeout(settle, SETTLED_AFTER);
    },
  };
}
