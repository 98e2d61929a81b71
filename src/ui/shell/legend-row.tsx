import type { ReactNode } from "react";

/** A symbol of the map with its meaning. */
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
