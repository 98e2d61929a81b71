import { type RefObject, useEffect, useEffectEvent, useMemo, useSyncExternalStore } from "react";

/** Calls `close` when Escape is pressed inside an element while `isOpen` is true, and stops the propagation of the key. */
export function useEscape(within: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  const closeOnce = useEffectEvent(close);
  useEffect(() => {
    const element = within.current;
    if (element === null || !isOpen) return;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      closeOnce();
    };
    element.addEventListener("keydown", hear);
    return () => element.removeEventListener("keydown", hear);
  }, [within, isOpen]);
}

/**
 * Whether a media query matches on the screen, followed as long as the component is mounted. While the page is printed it is the value from
 * before: the width of the paper would close a view, and with it the report that is being printed.
 */
export function useMedia(query: string): boolean {
  const { follow, read } = useMemo(() => followMedia(query), [query]);
  return useSyncExternalStore(follow, read);
}

function followMedia(query: string) {
  const media = matchMedia(query);
  const print = matchMedia("print");
  let isMatched = media.matches;
  return {
    follow(onChange: () => void): () => void {
      media.addEventListener("change", onChange);
      print.addEventListener("change", onChange);
      return () => {
        media.removeEventListener("change", onChange);
        print.removeEventListener("change", onChange);
      };
    },
    read(): boolean {
      if (!print.matches) isMatched = media.matches;
      return isMatched;
    },
  };
}

/** Whether the primary pointer is coarse, such as a finger. */
export function useCoarsePointer(): boolean {
  return useMedia("(pointer: coarse)");
}
