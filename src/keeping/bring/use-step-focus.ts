import { useEffect, useRef } from "react";

/** When a step with the focus is replaced by the next one, focuses the beginning of that; leaves a focus elsewhere alone. */
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
