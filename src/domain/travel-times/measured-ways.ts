import type { Position } from "../../geo/position.ts";
import type { Attach } from "../network/attach-position.ts";
import type { OpenRoads } from "../network/open-roads.ts";
import { type MeasuredCosts, measuredCosts } from "./measured-costs.ts";
import type { TravelTimes } from "./travel-times.ts";

/** Measured ways with the functions that use them: their code is loaded with the file, not with the first view. */
export interface MeasuredWays extends Pick<TravelTimes, "measuredFrom" | "measuredUntil"> {
  /** `measuredCosts` by these ways. */
  readonly costsTo: (
    roads: OpenRoads,
    attach: Attach,
    places: readonly { readonly id: string | undefined; readonly position: Position }[],
  ) => MeasuredCosts;
}

export function createMeasuredWays(times: TravelTimes): MeasuredWays {
  const { measuredFrom, measuredUntil } = times;
  return {
    measuredFrom,
    measuredUntil,
    costsTo: (roads, attach, places) => measuredCosts(times, roads, attach, places),
  };
}
