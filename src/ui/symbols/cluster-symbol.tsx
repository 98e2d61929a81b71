import { CATEGORIES } from "../../domain/place.ts";

const RADIUS = 7;
/** Share of each category of the ring's circumference. */
const THIRD = (2 * Math.PI * RADIUS) / 3;

/** The map's symbol of a cluster, a ring with the share of each category. Decorative. */
export function ClusterSymbol() {
  return (
    <svg className="symbol" width={18} height={18} viewBox="-10 -10 20 20" aria-hidden="true">
      {CATEGORIES.map((category, index) => (
        <circle
          key={category}
          className={`symbol-share symbol-${category}`}
          r={RADIUS}
          strokeDasharray={`${THIRD} ${2 * THIRD}`}
          strokeDashoffset={-index * THIRD}
        />
      ))}
    </svg>
  );
}
