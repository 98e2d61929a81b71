import { describe, expect, it } from "vitest";
import { type ListKeys, rankAfterKey } from "./rank-after-key.ts";

const TEN: ListKeys = {};
const PAGED: ListKeys = { pageSize: () => 4 };
const RING: ListKeys = { wraps: true };

describe("rankAfterKey", () => {
  it.each<[string, number, ListKeys, string, number, number]>([
    ["down leads to the next item", 10, TEN, "ArrowDown", 3, 4],
    ["down stays on the last item", 10, TEN, "ArrowDown", 9, 9],
    ["up leads to the item before", 10, TEN, "ArrowUp", 3, 2],
    ["up stays on the first item", 10, TEN, "ArrowUp", 0, 0],
    ["Home leads to the first item", 10, TEN, "Home", 7, 0],
    ["End leads to the last item", 10, TEN, "End", 0, 9],
    ["page down leads a page on", 10, PAGED, "PageDown", 3, 7],
    ["page down stops at the last item", 10, PAGED, "PageDown", 8, 9],
    ["page up leads a page back", 10, PAGED, "PageUp", 7, 3],
    ["page up stops at the first item", 10, PAGED, "PageUp", 3, 0],
    ["down wraps from the last item to the first", 3, RING, "ArrowDown", 2, 0],
    ["up wraps from the first item to the last", 3, RING, "ArrowUp", 0, 2],
    ["down before the first item leads to it", 3, RING, "ArrowDown", -1, 0],
  ])("%s", (_, count, list, key, from, to) => {
    expect(rankAfterKey(key, from, count, list)).toBe(to);
  });

  it.each<[string, ListKeys]>([
    ["ArrowRight", TEN],
    ["PageDown", TEN],
    ["Enter", PAGED],
    [" ", PAGED],
    ["a", PAGED],
    ["Tab", PAGED],
  ])("%j does not move in %o", (key, list) => {
    expect(rankAfterKey(key, 1, 10, list)).toBeUndefined();
  });
});
