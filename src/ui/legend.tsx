import type { ReactNode } from "react";

/** An item of a legend's list: a symbol of the map and its meaning. */
export function LegendRow({ symbol, children }: { readonly symbol: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <span className="legend-symbol" aria-hidden="true">
        {symbol}
      </span>
      {children}
    </li>
  );
}
