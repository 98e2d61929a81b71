import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { LabelKind, Rank } from "../../domain/base-map.ts";
import { SOURCE } from "../source-ids.ts";

type Layout = NonNullable<SymbolLayerSpecification["layout"]>;
type Paint = NonNullable<SymbolLayerSpecification["paint"]>;

export interface LabelLayer {
  readonly kind: LabelKind;
  readonly rank: Rank;
  /** First and last zoom of the labels of this rank. */
  readonly zooms: readonly [from: number, to: number];
  readonly layout: Layout;
  readonly paint: Paint;
}

/** One label layer for a kind and a rank, since each rank has its own zooms. */
export function labelLayer({ kind, rank, zooms, layout, paint }: LabelLayer): SymbolLayerSpecification {
  return {
    id: `label-${kind}-${rank}`,
    type: "symbol",
    source: SOURCE.labels,
    minzoom: zooms[0],
    maxzoom: zooms[1],
    filter: ["all", ["==", ["get", "kind"], kind], ["==", ["get", "rank"], rank]],
    layout: { "text-field": ["get", "name"], "text-padding": 3, ...layout },
    paint: { "text-halo-width": 1.3, "text-halo-blur": 0.4, ...paint },
  };
}

/** The name, and below it the altitude in small figures, if known. */
export const NAME_AND_ALTITUDE: ExpressionSpecification = [
  "format",
  ["get", "name"],
  {},
  ["case", ["has", "altitude"], ["concat", "\n", ["to-string", ["get", "altitude"]]], ""],
  { "font-scale": 0.86 },
];
