import { EXCLUDED_SYMBOL, PLANNED_STAR } from "../theme/planned-shapes.ts";

/** The map's star for a planned place. Decorative: the text beside it says the same. */
export function PlannedSymbol() {
  return (
    <svg className="symbol symbol-planned" width={18} height={18} viewBox="-11 -11 22 22" aria-hidden="true">
      <path d={PLANNED_STAR} />
    </svg>
  );
}

/** The map's crossed disc for an excluded place. Decorative. */
export function ExcludedSymbol() {
  return (
    <svg className="symbol symbol-aside" width={18} height={18} viewBox="-10 -10 20 20" aria-hidden="true">
      <path d={EXCLUDED_SYMBOL.outline} />
      <path d={EXCLUDED_SYMBOL.mark} />
    </svg>
  );
}
