import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";

export interface TerritoryProperties {
  readonly code: string;
  /** Left out for communes, that are named among the dataset's communes. */
  readonly name?: string;
}

type Territories = FeatureCollection<Polygon | MultiPolygon, TerritoryProperties>;

/** Outlines of the territories, decoded: one collection per object of territories.topojson, sharing their borders. */
export interface TerritoryOutlines {
  readonly communes: Territories;
  readonly epci: Territories;
  readonly departements: Territories;
}
