import { useState } from "react";

const FIRST = 8;

/** The first rows of a list, and all of them once asked for. */
export function useFirstRows<Row>(all: readonly Row[]) {
  const [isWhole, setWhole] = useState(false);
  const rows = isWhole ? all : all.slice(0, FIRST);
  return { rows, hasMore: rows.length < all.length, showAll: () => setWhole(true) };
}
