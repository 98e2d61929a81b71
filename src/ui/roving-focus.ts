import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type ListKeys, rankAfterKey } from "./rank-after-key.ts";

export interface RovingList extends ListKeys {
  /** Identity of each item, in order: the active item stays active when the order changes. */
  readonly keys: readonly string[];
}

export interface RovingFocus<List extends HTMLElement> {
  /** Index of the item that has or last had the focus; -1 for none. */
  readonly active: number;
  readonly setActive: (rank: number) => void;
  /** Moves the focus to the item at an index. */
  readonly moveTo: (rank: number) => void;
  /** Properties of the list's element. */
  readonly list: {
    readonly ref: RefObject<List | null>;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/**
 * Arrows, Home and End move the focus in a list. Each item has its rank in `data-index`, and is or contains a button or a link. The
 * caller sets `tabIndex`: 0 on the active item alone makes the list one stop of the Tab key.
 */
export function useRovingFocus<List extends HTMLElement>({ keys, ...options }: RovingList): RovingFocus<List> {
  const ref = useRef<List>(null);
  const [activeKey, setActiveKey] = useState("");
  const setActive = (rank: number) => setActiveKey(keys[rank] ?? "");
  const moveTo = (rank: number) => {
    flushSync(() => setActive(rank));
    const item = ref.current?.querySelector<HTMLElement>(`[data-index="${rank}"]`);
    (item?.querySelector<HTMLElement>("a, button") ?? item)?.focus();
  };
  return {
    active: keys.indexOf(activeKey),
    setActive,
    moveTo,
    list: {
      ref,
      onFocus: ({ target }) => setActive(rankOf(target)),
      onKeyDown: (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const rank = rankAfterKey(event.key, rankOf(event.target), keys.length, options);
        if (rank === undefined) return;
        event.preventDefault();
        moveTo(rank);
      },
    },
  };
}

function rankOf(target: EventTarget): number {
  return Number((target as Element).closest<HTMLElement>("[data-index]")?.dataset["index"] ?? -1);
}
