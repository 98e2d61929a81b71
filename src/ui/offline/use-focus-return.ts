import { type FocusEvent, useRef } from "react";

/** For an element that appears and disappears by itself: returns the focus to the element that had it before, or to the panel. */
export function useFocusReturn() {
  const before = useRef<Element | null>(null);
  return {
    onFocus: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (relatedTarget === null || !currentTarget.contains(relatedTarget)) before.current = relatedTarget;
    },
    giveBack: () => {
      const former = before.current;
      const target = former instanceof HTMLElement && former.isConnected ? former : panelInSight();
      target?.focus();
    },
  };
}

function panelInSight(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".sheet, div.tab-panel");
}
