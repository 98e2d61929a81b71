import { CATEGORIES, type PlaceType, type SymbolShape, TYPE_FACTS } from "../../domain/category.ts";
import type { Scheme } from "../../state/app-state.ts";
import { MARK_COLOURS, MARKS, type MarkId } from "../theme/marks.ts";
import { IMPORTED_CORNER, NEIGHBOUR_MARK } from "../theme/symbols.ts";

export interface CategorySymbolProps {
  readonly category: PlaceType;
  /** A second category of the same place, drawn small beside the first. */
  readonly second?: PlaceType;
  readonly isHollow?: boolean;
  readonly isRinged?: boolean;
  /** For a housing service or a vehicle area. */
  readonly isSmall?: boolean;
  /** For an imported place. */
  readonly isImported?: boolean;
  /** For a place outside the region. */
  readonly isNeighbour?: boolean;
}

const SIZE_PX = 18;

/** The map's symbol of a category. Decorative: the text beside it says the same. */
export function CategorySymbol({
  category,
  second,
  isHollow,
  isRinged,
  isSmall,
  isImported,
  isNeighbour,
}: CategorySymbolProps) {
  const radius = isRinged || isSmall ? 5 : 7;
  return (
    <svg className="symbol" width={SIZE_PX} height={SIZE_PX} viewBox="-10 -10 20 20" aria-hidden="true">
      <g color={`var(--${category})`}>
        {isRinged && <circle className="symbol-ring" r="9" />}
        {isNeighbour === true ? (
          <>
            <circle className="symbol-neighbour" r={NEIGHBOUR_MARK.ringPx} />
            <circle className="symbol-full" r={NEIGHBOUR_MARK.dotPx} />
          </>
        ) : (
          <Shape shape={TYPE_FACTS[category].shape} isHollow={isHollow === true} radius={radius} />
        )}
      </g>
      {second !== undefined && (
        <g className="symbol-second" color={`var(--${second})`}>
          <Shape shape={TYPE_FACTS[second].shape} isHollow={false} radius={4} />
        </g>
      )}
      {isImported && <path className="symbol-brought" d={IMPORTED_CORNER} />}
    </svg>
  );
}

function Shape({ shape, isHollow, radius }: { shape: SymbolShape; isHollow: boolean; radius: number }) {
  const className = isHollow ? "symbol-hollow" : "symbol-full";
  switch (shape) {
    case "disc":
      return <circle className={className} r={radius} />;
    case "diamond": {
      const reach = radius * 1.2;
      return <path className={className} d={`M0 ${-reach}L${reach} 0L0 ${reach}L${-reach} 0Z`} />;
    }
    case "square":
      return (
        <rect className={className} x={-radius} y={-radius} width={2 * radius} height={2 * radius} rx={radius / 3} />
      );
    case "triangle":
      return <path className={className} d={`M0 ${-1.3 * radius}L${1.2 * radius} ${0.8 * radius}H${-1.2 * radius}Z`} />;
  }
}

const RADIUS = 7;
const WIDTH = 5;
/** Share of each category of the ring's circumference. */
const SHARE = (2 * Math.PI) / CATEGORIES.length;

/** The map's symbol of a cluster, a ring with the share of each category. Decorative. */
export function ClusterSymbol() {
  return (
    <svg className="symbol" width={18} height={18} viewBox="-10 -10 20 20" aria-hidden="true">
      {CATEGORIES.map((category, index) =>
        TYPE_FACTS[category].share.lines.map(([offset, share]) => (
          <path
            key={`${category} ${offset}`}
            className="symbol-share"
            color={`var(--${category})`}
            d={arc(RADIUS + offset * WIDTH, index * SHARE, (index + 1) * SHARE)}
            strokeWidth={share * WIDTH}
            strokeDasharray={TYPE_FACTS[category].share.dashPx.join(" ") || undefined}
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

interface MarkSymbolProps {
  readonly mark: MarkId;
  readonly scheme: Scheme;
}

/** The map's symbol of a pass, a resort or a convention, from the same paths. Decorative: the text beside it says the same. */
export function MarkSymbol({ mark: id, scheme }: MarkSymbolProps) {
  const { outline, mark, isFilled } = MARKS[id];
  const { [id]: colour, halo } = MARK_COLOURS[scheme];
  return (
    <svg className="symbol" width={18} height={18} viewBox="-10 -10 20 20" aria-hidden="true">
      <g fill="none" strokeWidth={1.6} strokeLinejoin="round" strokeLinecap="round">
        <path d={outline} fill={isFilled ? colour : halo} stroke={colour} />
        <path d={mark} stroke={isFilled ? halo : colour} />
      </g>
    </svg>
  );
}
