import type { FeatureCollection } from "geojson";
import type { LayerSpecification, Map as MapLibreMap, MapMouseEvent, StyleSpecification } from "maplibre-gl";
import type { Actions } from "../state/actions.ts";
import type { Scheme } from "../state/app-state.ts";
import { MAP, type MapPalette } from "../ui/theme/map.ts";
import { PANEL, type PanelPalette } from "../ui/theme/panel.ts";
import { setData } from "./set-data.ts";
import { type Apply, whenAny } from "./when-changed.ts";

/** A subject of a map: its layers, and what keeps their sources in step with the input of the map. */
export interface MapLayer<Input> {
  readonly layers: (look: Look) => Partial<Record<Level, readonly LayerSpecification[]>>;
  /** Sources that are more than plain features. */
  readonly sources?: StyleSpecification["sources"];
  readonly draws: readonly ((map: MapLibreMap) => Apply<Input>)[];
  /** Layers that people click and point at, the topmost first. */
  readonly targets?: readonly Target[];
}

/** Where layers lie among those of the base map, from the bottom: between land, waters, limits and roads, names, and names of towns. */
export type Level = "underWaters" | "underLimits" | "underNames" | "underTowns" | "onTop";

export interface Look {
  readonly scheme: Scheme;
  readonly map: MapPalette;
  readonly panel: PanelPalette;
}

export function lookOf(scheme: Scheme): Look {
  return { scheme, map: MAP[scheme], panel: PANEL[scheme] };
}

export interface Target {
  readonly layer: string;
  /** Half the width of its symbols, in pixels. */
  readonly radiusPx: number;
  /** Whether a click on a name counts, where no symbol is near. */
  readonly hasNames?: true;
  /** Whether its features are places: the page names the one under the pointer. */
  readonly isPlace?: true;
  readonly onClick?: (properties: Readonly<Record<string, unknown>>, actions: Actions, event: MapMouseEvent) => void;
}

/** Keeps the features of a source in step: sets them when one of the values that they are made of differs, by identity. */
export function featuresOf<Input, Values extends readonly unknown[]>(
  source: string,
  valuesOf: (input: Input) => readonly [...Values],
  toFeatures: (...values: Values) => FeatureCollection,
): (map: MapLibreMap) => Apply<Input> {
  return (map) => whenAny(valuesOf, (_, values) => setData(map, source, toFeatures(...values)));
}
