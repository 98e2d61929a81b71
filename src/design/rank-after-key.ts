export interface ListKeys {
  /** Items side by side: the left and right arrows move instead of up and down. */
  readonly isHorizontal?: boolean;
  /** An arrow moves from the last item to the first, and back. */
  readonly wraps?: boolean;
  /** Number of items on a page, for the page keys; without it the browser handles these keys. */
  readonly pageSize?: () => number;
  /** Whether an item is not focusable, such as a heading or a disabled button. */
  readonly isSkipped?: (rank: number) => boolean;
}

/** Index to which a key moves from `rank`; the same index at an end of the list. Undefined for a key that does not move in lists. */
export function rankAfterKey(key: string, rank: number, count: number, list: ListKeys): number | undefined {
  const { isHorizontal, wraps, pageSize, isSkipped } = list;
  const ranks = [...Array(count).keys()].filter((item) => !isSkipped?.(item));
  const at = ranks.indexOf(rank);
  const page = pageSize?.();
  const moves: Readonly<Record<string, number | undefined>> = {
    [isHorizontal ? "ArrowLeft" : "ArrowUp"]: at - 1,
    [isHorizontal ? "ArrowRight" : "ArrowDown"]: at + 1,
    Home: 0,
    End: ranks.length - 1,
    PageUp: page && at - page,
    PageDown: page && at + page,
  };
  const to = moves[key];
  if (to === undefined) return undefined;
  return wraps ? ranks.at(to % ranks.length) : (ranks[Math.max(0, to)] ?? ranks.at(-1));
}
