import type { ReactNode } from "react";
import type { Category } from "../domain/place.ts";
import type { Scheme } from "../model/app-state.ts";
import { CategorySymbol } from "./symbols/category-symbol.tsx";
import { ClusterSymbol } from "./symbols/cluster-symbol.tsx";
import { PassSymbol } from "./symbols/pass-symbol.tsx";
import { PlannedSymbol } from "./symbols/planned-symbol.tsx";
import { CHOSEN, PLACE_DOT } from "./theme/access-colours.ts";
import { COVERAGE } from "./theme/coverage.ts";
import { MAP } from "./theme/map.ts";
import type { PassCondition } from "./theme/passes.ts";

/** A symbol of the map, as data: the page draws it as SVG, an exported picture on its canvas. */
export type LegendMark =
  | { readonly kind: "area"; readonly colour?: string | undefined; readonly isHatched?: boolean }
  | { readonly kind: "covered" | "gap" | "dot" | "cluster" | "planned" }
  | { readonly kind: "place"; readonly category: Category }
  | { readonly kind: "pass"; readonly condition: PassCondition };

export interface LegendEntry {
  readonly mark: LegendMark;
  readonly text: string;
}

/** An item of a legend's list: a symbol of the map and its meaning. */
export function LegendRow({ symbol, children }: { readonly symbol: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <span className="legend-symbol" aria-hidden="true">
        {symbol}
      </span>
      {children}
    </li>
  );
}

export interface LegendSymbolProps {
  readonly mark: LegendMark;
  readonly scheme: Scheme;
  /** For a printed map, whose colours are opaque. */
  readonly isPrinted?: boolean;
}

/** A mark as on the map. Decorative: a text stands beside it. */
export function LegendSymbol({ mark, scheme, isPrinted = false }: LegendSymbolProps) {
  switch (mark.kind) {
    case "area":
      return isPrinted ? <PrintedSwatch {...mark} /> : <AreaSwatch {...mark} scheme={scheme} />;
    case "covered":
      return <span className="swatch swatch-covered" />;
    case "gap":
      return isPrinted ? <PrintedSwatch isHatched /> : <span className="swatch swatch-gap" />;
    case "place":
      return <CategorySymbol category={mark.category} />;
    case "cluster":
      return <ClusterSymbol />;
    case "pass":
      return <PassSymbol condition={mark.condition} scheme={scheme} />;
    case "dot":
      return <DotSymbol scheme={scheme} />;
    case "planned":
      return <PlannedSymbol />;
  }
}

/** Of the map's classes, which are as bright in both schemes. */
const HATCH = COVERAGE.light.gap;

interface SwatchProps {
  readonly colour?: string | undefined;
  readonly isHatched?: boolean;
}

/** Swatch of a colour; of the land without a colour. */
function AreaSwatch({ colour, isHatched = false, scheme }: SwatchProps & { readonly scheme: Scheme }) {
  return (
    <svg width={18} height={14} viewBox="0 0 18 14" aria-hidden="true">
      <rect width={18} height={14} rx={3} fill={colour ?? MAP[scheme].land} />
      {isHatched && <path d="M2 12L12 2M7.5 12.5L17 3M1.5 7L6.5 2M13 12.5L16.5 9" stroke={HATCH} strokeWidth={1.3} />}
      <rect x={0.5} y={0.5} width={17} height={13} rx={2.5} fill="none" stroke="currentColor" strokeOpacity={0.35} />
    </svg>
  );
}

/** The light stripes of the hatch stand out on dark colours. */
function PrintedSwatch({ colour = "none", isHatched = false }: SwatchProps) {
  const { line, casing } = CHOSEN.light;
  return (
    <svg className="symbol" width={20} height={14} viewBox="0 0 20 14" aria-hidden="true">
      <rect x={0.5} y={0.5} width={19} height={13} fill={colour} stroke={line} strokeWidth={0.6} />
      {isHatched && <path d={PRINTED_HATCH} stroke={casing} strokeWidth={2.6} />}
      {isHatched && <path d={PRINTED_HATCH} stroke={line} strokeWidth={1} />}
    </svg>
  );
}

const PRINTED_HATCH = "M2 13L13 2M8 13L18 3M2 8L8 2M14 13L18 9";

function DotSymbol({ scheme }: { readonly scheme: Scheme }) {
  const { fill, edge } = PLACE_DOT[scheme];
  return (
    <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
      <circle r={3.4} fill={fill} stroke={edge} strokeWidth={1} />
    </svg>
  );
}
