import { useState } from "react";

/** Moves the focus from a control that will be unmounted to its nearest focusable ancestor. */
export function keepFocusNear(control: Element): void {
  control.closest<HTMLElement>('[tabindex="-1"]')?.focus();
}

/**
 * The first rows of a list, or all of them on request. The button for all rows is then unmounted, and its nearest focusable ancestor takes
 * the focus.
 */
export function useFirstRows<Row>(all: readonly Row[], first = 8) {
  const [isWhole, setWhole] = useState(false);
  const rows = isWhole ? all : all.slice(0, first);
  const showAll = ({ currentTarget }: { readonly currentTarget: Element }) => {
    keepFocusNear(currentTarget);
    setWhole(true);
  };
  return { rows, hasMore: rows.length < all.length, showAll };
}
