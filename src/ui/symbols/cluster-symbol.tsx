import { CATEGORIES } from "../../domain/place.ts";
import { SHARE_LINES } from "../theme/cluster-ring.ts";

const RADIUS = 7;
const WIDTH = 5;
/** Share of each category of the ring's circumference. */
const THIRD = (2 * Math.PI) / 3;

/** The map's symbol of a cluster, a ring with the share of each category. Decorative. */
export function ClusterSymbol() {
  return (
    <svg className="symbol" width={18} height={18} viewBox="-10 -10 20 20" aria-hidden="true">
      {CATEGORIES.map((category, index) =>
        SHARE_LINES[category].lines.map(([offset, share]) => (
          <path
            key={`${category} ${offset}`}
            className={`symbol-share symbol-${category}`}
            d={arc(RADIUS + offset * WIDTH, index * THIRD, (index + 1) * THIRD)}
            strokeWidth={share * WIDTH}
            strokeDasharray={SHARE_LINES[category].dashPx.join(" ") || undefined}
          />
        )),
      )}
    </svg>
  );
}

/** An arc around the origin as an SVG path; angles in radians. */
function arc(radius: number, from: number, to: number): string {
  const at = (angle: number) => `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
  return `M${at(from)}A${radius} ${radius} 0 0 1 ${at(to)}`;
}
