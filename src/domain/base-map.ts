import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import type { ReliefCollection } from "./relief-grid.ts";

/** What a ridge line stands for: a crest, a crest that is the State's border, the rim of a plateau, a gorge. */
export const RIDGE_KINDS = ["crete", "frontiere", "massif", "gorge"] as const;
export type RidgeKind = (typeof RIDGE_KINDS)[number];

/** `voisine`: a town outside the region; `pays` and `mer`: the countries and the sea around it. */
export const LABEL_KINDS = [
  "sommet",
  "massif",
  "vallee",
  "lac",
  "parc",
  "ville",
  "voisine",
  "pays",
  "mer",
  "col",
  "station",
] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** 1 is seen from afar, 3 from near by. */
export type Rank = 1 | 2 | 3;

export interface LandProperties {
  readonly country: string;
}

export interface LakeProperties {
  readonly name: string;
  readonly rank: Rank;
}

export interface RiverProperties {
  readonly name: string;
  readonly rank: Rank;
}

/** A stretch of a river, drawn the wider the farther it is from the source. */
export interface ReachProperties {
  readonly rank: Rank;
  /** 0 at the source, 1 where it ends. */
  readonly course: number;
}

export interface RidgeProperties {
  readonly name: string;
  readonly kind: RidgeKind;
}

/** 1 motorways and expressways, 2 national roads, 3 departmental roads. */
export type RoadClass = 1 | 2 | 3;

export interface RoadProperties {
  readonly ref: string;
  readonly class: RoadClass;
}

export interface LabelProperties {
  readonly kind: LabelKind;
  readonly name: string;
  readonly rank: Rank;
  /** Metres above the sea, where the table gives it. */
  readonly altitude?: number;
  /** Clockwise slant of the text in degrees, of massifs and valleys, so that it lies along them. */
  readonly angle?: number;
}

/** The embedded base map, decoded: one collection per object of base-map.topojson. */
export interface BaseMap {
  readonly land: FeatureCollection<Polygon | MultiPolygon, LandProperties>;
  /** All that is no land, one polygon. */
  readonly sea: FeatureCollection<Polygon, Record<never, never>>;
  readonly lakes: FeatureCollection<Polygon | MultiPolygon, LakeProperties>;
  readonly rivers: FeatureCollection<LineString | MultiLineString, RiverProperties>;
  readonly reaches: FeatureCollection<LineString | MultiLineString, ReachProperties>;
  readonly ridges: FeatureCollection<LineString | MultiLineString, RidgeProperties>;
  readonly roads: FeatureCollection<LineString | MultiLineString, RoadProperties>;
  readonly labels: FeatureCollection<Point, LabelProperties>;
  readonly relief: ReliefCollection;
}
