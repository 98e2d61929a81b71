import { STOP_DOT } from "../../theme/symbols.ts";

/** The map's ring for a stop of the place of the open sheet. Decorative. */
export function StopSymbol() {
  return (
    <svg className="symbol" width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
      <circle className="symbol-stop" r={STOP_DOT.radiusPx + STOP_DOT.strokePx / 2} strokeWidth={STOP_DOT.strokePx} />
    </svg>
  );
}
