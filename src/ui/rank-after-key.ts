export interface ListKeys {
  /** An arrow moves from the last item to the first, and back. */
  readonly wraps?: boolean;
  /** Number of items on a page, for the page keys; without it the browser handles these keys. */
  readonly pageSize?: () => number;
}

/** Index to which a key moves from `rank`; the same index at an end of the list. Undefined for a key that does not move in lists, and in an empty list. */
export function rankAfterKey(key: string, rank: number, count: number, list: ListKeys): number | undefined {
  const { wraps, pageSize } = list;
  const last = count - 1;
  const page = pageSize?.();
  const moves: Readonly<Record<string, number | undefined>> = {
    ArrowUp: rank - 1,
    ArrowDown: rank + 1,
    Home: 0,
    End: last,
    PageUp: page && rank - page,
    PageDown: page && rank + page,
  };
  const to = moves[key];
  if (to === undefined || count === 0) return undefined;
  return wraps ? (to + count) % count : Math.min(Math.max(0, to), last);
}
