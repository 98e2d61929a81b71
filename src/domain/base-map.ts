import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import type { ReliefCollection } from "./relief-grid.ts";

/** Kinds of ridge lines: crest, crest on the national border, rim of a plateau, gorge. */
export const RIDGE_KINDS = ["crete", "frontiere", "massif", "gorge"] as const;
export type RidgeKind = (typeof RIDGE_KINDS)[number];

/** `voisine`: a town outside the region; `pays` and `mer`: surrounding countries and sea. */
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

/** 1 is visible from afar, 3 from near. */
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

/** A part of a river, drawn wider with its distance from the source. */
export interface ReachProperties {
  readonly rank: Rank;
  /** 0 at the source, 1 at the end. */
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
  /** Metres above sea level, where the table has them. */
  readonly altitude?: number;
  /** Clockwise rotation of the text in degrees, along a massif or valley. */
  readonly angle?: number;
}

/** The embedded base map, decoded: a collection for each object of base-map.topojson. */
export interface BaseMap {
  readonly land: FeatureCollection<Polygon | MultiPolygon, LandProperties>;
  /** Everything that is not land, as one polygon. */
  readonly sea: FeatureCollection<Polygon, Record<never, never>>;
  readonly lakes: FeatureCollection<Polygon | MultiPolygon, LakeProperties>;
  readonly rivers: FeatureCollection<LineString | MultiLineString, RiverProperties>;
  readonly reaches: FeatureCollection<LineString | MultiLineString, ReachProperties>;
  readonly ridges: FeatureCollection<LineString | MultiLineString, RidgeProperties>;
  readonly roads: FeatureCollection<LineString | MultiLineString, RoadProperties>;
  readonly labels: FeatureCollection<Point, LabelProperties>;
  readonly relief: ReliefCollection;
}
