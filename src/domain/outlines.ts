import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { DataFault } from "./loadable.ts";

export interface TerritoryProperties {
  readonly code: string;
  /** Left out for schematic communes, that are named among the dataset's communes. */
  readonly name?: string;
}

type Territories = FeatureCollection<Polygon | MultiPolygon, TerritoryProperties>;

/** Outlines of the territories, decoded: one collection per object of their file, sharing their borders. */
export interface TerritoryOutlines {
  readonly communes: Territories;
  readonly epci: Territories;
  readonly departements: Territories;
  /** Of official outlines; schematic ones have none. */
  readonly official?: OutlineSource;
  /** Why the official outlines that the manifest announces are not these. */
  readonly officialFault?: DataFault;
}

/** From whom official outlines are, as data/sources.csv would have it. */
export interface OutlineSource {
  readonly producer: string;
  readonly title: string;
  readonly licence: string;
  /** "" where it is not known. */
  readonly vintage: string;
  readonly url: string;
  /** When they were downloaded, YYYY-MM-DD. */
  readonly date: string;
}

/** In public/data only where official outlines were made; a manifest that names it announces it. */
export const OFFICIAL_OUTLINES = "contours.topojson";
