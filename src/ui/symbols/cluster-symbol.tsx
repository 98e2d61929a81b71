import { CATEGORIES } from "../../domain/place.ts";

/** Circumference of the ring, of which each type takes a third. */
const RADIUS = 7;
const THIRD = (2 * Math.PI * RADIUS) / 3;

/** The ring that the map draws for several places, with the share of each type. It is an ornament. */
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
