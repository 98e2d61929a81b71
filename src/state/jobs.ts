import type { FeatureCollection, Polygon } from "geojson";
import type { CoveredArea } from "../domain/coverage/covered-area.ts";
import type { Metric } from "../domain/network/conditions.ts";
import type { Detours } from "../domain/network/detours.ts";
import type { SitingAnswer } from "./siting-answer.ts";

/** A value that is computed off the main thread. While the next one is computed the previous one may stay in sight. */
export type Pending<Value> =
  | { readonly status: "none" }
  | { readonly status: "pending"; readonly previous: Value | undefined }
  | { readonly status: "ready"; readonly value: Value }
  | { readonly status: "failed" };

/** Access on hexagons that cover the land. */
export interface Hexagons {
  /** Each feature's id is its rank. */
  readonly cells: FeatureCollection<Polygon>;
  /** Cost of the nearest place from each cell, in their order; Infinity where no way leads to one, NaN where no road is near. */
  readonly cost: Float64Array;
  readonly metric: Metric;
}

/** The computations off the main thread. */
export interface Jobs {
  /** The area that straight lines up to the radius cover. */
  readonly area: Pending<CoveredArea>;
  /** Access on hexagons that cover the land. */
  readonly hexagons: Pending<Hexagons>;
  /** The detours between communes that the closing of the passage whose sheet is open imposes. */
  readonly detours: Pending<Detours>;
  /** The best next places. */
  readonly siting: Pending<SitingAnswer>;
}

export type JobName = keyof Jobs;
export type JobValue<Name extends JobName> = Jobs[Name] extends Pending<infer Value> ? Value : never;

export const NO_JOBS: Jobs = {
  area: { status: "none" },
  hexagons: { status: "none" },
  detours: { status: "none" },
  siting: { status: "none" },
};

/** The value, or the previous one while the next is computed. */
export function latestValue<Value>(pending: Pending<Value>): Value | undefined {
  if (pending.status === "ready") return pending.value;
  return pending.status === "pending" ? pending.previous : undefined;
}
