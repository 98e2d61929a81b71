import { type RefObject, useEffect, useEffectEvent } from "react";

/** Calls `close` when Escape is pressed within an element, for as long as something of it is open; nothing around it hears of the key. */
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
