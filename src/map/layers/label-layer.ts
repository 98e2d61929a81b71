import type {
  ExpressionSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from "maplibre-gl";
import type { LabelKind } from "../../domain/base-map.ts";
import { SOURCE } from "../source-ids.ts";

type Layout = NonNullable<SymbolLayerSpecification["layout"]>;
type Paint = NonNullable<SymbolLayerSpecification["paint"]>;

export interface LabelLayer {
  readonly id: string;
  readonly kind: LabelKind;
  /** Further condition. */
  readonly filter?: ExpressionSpecification;
  /** First and last zoom of the layer; each label has its own first zoom. */
  readonly zooms?: readonly [from: number, to: number];
  readonly layout: Layout;
  readonly paint: Paint;
}

/** Wide and sharp: the names also stand on bright fills, in the dark scheme too. */
export const HALO = { "text-halo-width": 1.9, "text-halo-blur": 0.1 } as const;

/** Before any order: a landmark has none. */
const FIRST = -1e6;

/** A label layer of a kind: its labels from their zoom on, the landmarks first, then by their order. */
export function labelLayer({ id, kind, filter, zooms: [from, to] = [0, 24], layout, paint }: LabelLayer) {
  const shown: FilterSpecification = ["all", ["==", ["get", "kind"], kind], ["<=", ["get", "zoom"], ["zoom"]]];
  return {
    id: `label-${id}`,
    type: "symbol",
    source: SOURCE.labels,
    minzoom: from,
    maxzoom: to,
    filter: filter === undefined ? shown : [...shown, filter],
    layout: {
      "text-field": ["get", "name"],
      "text-padding": 3,
      "symbol-sort-key": ["coalesce", ["get", "order"], FIRST],
      ...layout,
    },
    paint: { ...HALO, ...paint },
  } as SymbolLayerSpecification;
}

/** The name in the language of the page where the data have it, else the French one. */
export const NAME_IN_LANGUAGE: ExpressionSpecification = [
  "coalesce",
  ["get", ["global-state", "language"]],
  ["get", "name"],
];

/** The name, and below it the altitude in small figures, if known. */
export const NAME_AND_ALTITUDE: ExpressionSpecification = [
  "format",
  ["get", "name"],
  {},
  ["case", ["has", "altitude"], ["concat", "\n", ["to-string", ["get", "altitude"]]], ""],
  { "font-scale": 0.86 },
];

/** Positions of a label in order of preference: the anchor and its offset in em. */
export type Anchors = VariableAnchorOffsetCollectionSpecification;

/** On the eight sides of a dot, at a distance in em. */
export function aroundDot(em: number): Anchors {
  const slant = em * 0.75;
  return [
    "bottom",
    [0, 0.1 - em],
    "top",
    [0, em - 0.1],
    "left",
    [em, 0],
    "right",
    [-em, 0],
    "bottom-left",
    [slant, -slant],
    "top-left",
    [slant, slant],
    "bottom-right",
    [-slant, -slant],
    "top-right",
    [-slant, slant],
  ];
}

/** On its right and left, also a little lower or higher. */
export function asideOfDot(em: number): Anchors {
  return [0, 0.6, -0.6].flatMap((down): Anchors => ["left", [em, down], "right", [-em, down]]);
}
