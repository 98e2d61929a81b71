import type { Category } from "../../domain/service-point.ts";
import { SYMBOLS, type SymbolShape } from "../../theme/symbols.ts";

export interface CategorySymbolProps {
  readonly category: Category;
  readonly isHollow?: boolean;
  readonly isRinged?: boolean;
  readonly size?: number;
}

/** The symbol that the map draws for a type of place. It is an ornament: words stand beside it. */
export function CategorySymbol({ category, isHollow = false, isRinged = false, size = 18 }: CategorySymbolProps) {
  return (
    <svg className={`symbol symbol-${category}`} width={size} height={size} viewBox="-10 -10 20 20" aria-hidden="true">
      {isRinged && <circle className="symbol-ring" r="9" />}
      <Shape shape={SYMBOLS.light[category].shape} isHollow={isHollow} radius={isRinged ? 5 : 7} />
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
  }
}
