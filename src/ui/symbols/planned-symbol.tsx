import { EXCLUDED_SYMBOL, PLANNED_STAR } from "../../theme/planned.ts";

/** The star that the map draws for a planned place. It is an ornament: words stand beside it. */
export function PlannedSymbol() {
  return (
    <svg className="symbol symbol-planned" width={18} height={18} viewBox="-11 -11 22 22" aria-hidden="true">
      <path d={PLANNED_STAR} />
    </svg>
  );
}

/** The crossed disc that the map draws for a place that is set aside. */
export function ExcludedSymbol() {
  return (
    <svg className="symbol symbol-aside" width={18} height={18} viewBox="-10 -10 20 20" aria-hidden="true">
      <path d={EXCLUDED_SYMBOL.outline} />
      <path d={EXCLUDED_SYMBOL.mark} />
    </svg>
  );
}
