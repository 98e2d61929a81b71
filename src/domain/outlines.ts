import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { DataFault } from "./loadable.ts";

export interface TerritoryProperties {
  readonly code: string;
  /** Left out for schematic communes, whose names are in the dataset's communes. */
  readonly name?: string;
}

type Territories = FeatureCollection<Polygon | MultiPolygon, TerritoryProperties>;

/** Outlines of the territories, decoded: a collection for each object of their file, with shared borders. */
export interface TerritoryOutlines {
  readonly communes: Territories;
  readonly epci: Territories;
  readonly departements: Territories;
  /** Source of official outlines; schematic ones have none. */
  readonly official?: OutlineSource;
  /** Reason why the official outlines of the manifest are not these. */
  readonly officialFault?: DataFault;
}

/** Source of official outlines, in the form of data/sources.csv. */
export interface OutlineSource {
  readonly producer: string;
  readonly title: string;
  readonly licence: string;
  /** "" when unknown. */
  readonly vintage: string;
  readonly url: string;
  /** Date of the download, YYYY-MM-DD. */
  readonly date: string;
}

/** In public/data only when official outlines were made; the manifest then lists the file. */
export const OFFICIAL_OUTLINES = "contours.topojson";
