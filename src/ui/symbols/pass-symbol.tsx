import type { Scheme } from "../../state/app-state.ts";
import { PASS_COLOURS, PASS_SYMBOLS, type PassCondition } from "../theme/passes.ts";

interface PassSymbolProps {
  readonly condition: PassCondition;
  readonly scheme: Scheme;
}

/** The map's symbol of a pass, from the same paths. Decorative: the text beside it says the same. */
export function PassSymbol({ condition, scheme }: PassSymbolProps) {
  const colours = PASS_COLOURS[scheme];
  const { outline, mark, isFilled } = PASS_SYMBOLS[condition];
  const colour = colours[condition];
  return (
    <svg className="symbol" width={18} height={18} viewBox="-10 -10 20 20" aria-hidden="true">
      <g fill="none" strokeWidth={1.7} strokeLinejoin="round" strokeLinecap="round">
        <path d={outline} fill={isFilled ? colour : colours.halo} stroke={colour} />
        <path d={mark} stroke={isFilled ? colours.halo : colour} />
      </g>
    </svg>
  );
}
