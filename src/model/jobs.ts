import type { CoveredArea } from "../domain/coverage/covered-area.ts";
import type { SitingAnswer } from "./siting-answer.ts";

/** A value computed off the main thread. The previous value may stay visible while the next is computed. */
export type Pending<Value> =
  | { readonly status: "none" }
  | { readonly status: "pending"; readonly previous: Value | undefined }
  | { readonly status: "ready"; readonly value: Value }
  | { readonly status: "failed" };

/** The computations off the main thread. */
export interface Jobs {
  /** Area within the radius of a measured place, in straight lines. */
  readonly area: Pending<CoveredArea>;
  /** The best next places. */
  readonly siting: Pending<SitingAnswer>;
}

export type JobName = keyof Jobs;
export type JobValue<Name extends JobName> = Jobs[Name] extends Pending<infer Value> ? Value : never;

export const NO_JOBS: Jobs = {
  area: { status: "none" },
  siting: { status: "none" },
};

/** The value, or the previous one while the next is computed. */
export function latestValue<Value>(pending: Pending<Value>): Value | undefined {
  if (pending.status === "ready") return pending.value;
  return pending.status === "pending" ? pending.previous : undefined;
}
