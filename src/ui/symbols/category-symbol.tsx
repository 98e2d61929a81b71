import type { PlaceType } from "../../domain/place.ts";
import { IMPORTED_CORNER, NEIGHBOUR_MARK, SYMBOLS, type SymbolShape } from "../theme/symbols.ts";

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
      <g className={`symbol-${category}`}>
        {isRinged && <circle className="symbol-ring" r="9" />}
        {isNeighbour === true ? (
          <>
            <circle className="symbol-neighbour" r={NEIGHBOUR_MARK.ringPx} />
            <circle className="symbol-full" r={NEIGHBOUR_MARK.dotPx} />
          </>
        ) : (
          <Shape shape={SYMBOLS.light[category].shape} isHollow={isHollow === true} radius={radius} />
        )}
      </g>
      {second !== undefined && (
        <g className={`symbol-second symbol-${second}`}>
          <Shape shape={SYMBOLS.light[second].shape} isHollow={false} radius={4} />
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
