import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";

type Areas<Properties> = FeatureCollection<Polygon | MultiPolygon, Properties>;
type Lines<Properties> = FeatureCollection<LineString | MultiLineString, Properties>;

export interface TerritoryProperties {
  readonly code: string;
  readonly name: string;
}

/** Outlines of the territories, sharing their borders. */
export interface TerritoryOutlines {
  readonly communes: Areas<TerritoryProperties>;
  readonly epci: Areas<TerritoryProperties>;
  readonly departements: Areas<TerritoryProperties>;
}

export const LABEL_KINDS = ["sommet", "massif", "vallee", "lac", "parc", "ville", "col", "station"] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** The embedded base map. Ranks go from 1, the most important. */
export interface BaseMapOutlines {
  readonly land: Areas<{ readonly country: string }>;
  readonly lakes: Areas<{ readonly name: string }>;
  readonly rivers: Lines<{ readonly name: string; readonly rank: number }>;
  readonly ridges: Lines<{ readonly name: string; readonly kind: string }>;
  readonly roads: Lines<{ readonly ref: string; readonly class: number }>;
  readonly labels: FeatureCollection<
    Point,
    { readonly kind: LabelKind; readonly name: string; readonly rank: number; readonly altitude?: number }
  >;
}
