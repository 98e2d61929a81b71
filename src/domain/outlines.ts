import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";

export interface TerritoryProperties {
  readonly code: string;
  /** Left out for communes, whose names are in the dataset's communes. */
  readonly name?: string;
}

type Territories = FeatureCollection<Polygon | MultiPolygon, TerritoryProperties>;

/** Outlines of the territories, decoded: a collection for each object of their file, with shared borders. */
export interface TerritoryOutlines {
  readonly communes: Territories;
  readonly epci: Territories;
  readonly departements: Territories;
}
