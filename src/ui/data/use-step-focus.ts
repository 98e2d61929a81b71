import { useEffect, useRef } from "react";

/** When one step gives way to the next under the keyboard, the next one's beginning takes it; who is elsewhere stays there. */
export function useStepFocus(view: { readonly current: HTMLElement | null }, status: string): void {
  const last = useRef(status);
  useEffect(() => {
    if (last.current === status) return;
    last.current = status;
    const { activeElement } = document;
    const isHere = activeElement === document.body || view.current?.contains(activeElement) === true;
    if (isHere) view.current?.querySelector<HTMLElement>("[data-step]")?.focus();
  }, [view, status]);
}
