import type { FeatureCollection, Polygon } from "geojson";
import type { Metric } from "../domain/network/conditions.ts";

/** Access on hexagons that cover the land. */
export interface Hexagons {
  /** Each feature's id is its rank. */
  readonly cells: FeatureCollection<Polygon>;
  /** Cost of the nearest place from each cell, in their order; Infinity where no way leads to one, NaN where no road is near. */
  readonly cost: Float64Array;
  readonly metric: Metric;
}
