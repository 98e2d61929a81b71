import type { MarkSymbol as Mark } from "../theme/resorts.ts";

interface MarkSymbolProps {
  readonly symbol: Mark;
  readonly colour: string;
  readonly halo: string;
}

/** The map's symbol of a resort or a convention, from the same paths. Decorative: the text beside it says the same. */
export function MarkSymbol({ symbol: { outline, mark, isFilled }, colour, halo }: MarkSymbolProps) {
  return (
    <svg className="symbol" width={18} height={18} viewBox="-10 -10 20 20" aria-hidden="true">
      <g fill="none" strokeWidth={1.6} strokeLinejoin="round" strokeLinecap="round">
        <path d={outline} fill={isFilled ? colour : halo} stroke={colour} />
        <path d={mark} stroke={isFilled ? halo : colour} />
      </g>
    </svg>
  );
}
