import { type RefObject, useEffect, useEffectEvent } from "react";

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
