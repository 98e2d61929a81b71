import { useState } from "react";
import { keepFocusNear } from "./keep-focus.ts";

/**
 * The first rows of a list, and all of them once asked for. The button that asks goes away with that: what stands around it and
 * can take the focus keeps the keyboard in its place.
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
