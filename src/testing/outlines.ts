import type { Feature, MultiPolygon, Polygon } from "geojson";
import { topology } from "topojson-server";
import { decodeOutlines } from "../data/dataset/decode-topology.ts";
import {
  OUTLINE_LAYERS,
  type OutlineLayer,
  type TerritoryOutlines,
  type TerritoryProperties,
} from "../domain/territory.ts";

export type Area = Feature<Polygon | MultiPolygon, TerritoryProperties>;

/** Outlines as the product decodes them from their file: areas with vertices in common share their borders. */
export function outlinesOf(areas: Partial<Record<OutlineLayer, Area[]>>): TerritoryOutlines {
  const objects = OUTLINE_LAYERS.map((layer) => [
    layer,
    { type: "FeatureCollection" as const, features: areas[layer] ?? [] },
  ]);
  const outlines = decodeOutlines(topology(Object.fromEntries(objects)));
  if (typeof outlines === "string") throw new Error(outlines);
  return outlines;
}

/** A degree wide from a meridian, half a degree high from 45° N. */
export function aSquare(code: string, west: number, name = code): Area {
  const ring = [
    [west, 45],
    [west, 45.5],
    [west + 1, 45.5],
    [west + 1, 45],
    [west, 45],
  ];
  return { type: "Feature", properties: { code, name }, geometry: { type: "Polygon", coordinates: [ring] } };
}
