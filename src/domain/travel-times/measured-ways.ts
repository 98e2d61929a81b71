import type { Position } from "../../geo/position.ts";
import type { Attach } from "../network/attach-position.ts";
import type { OpenRoads } from "../network/open-roads.ts";
import { type MeasuredCosts, measuredCosts } from "./measured-costs.ts";
import type { TravelTimes } from "./travel-times.ts";

/**
 * Measured ways as the page holds them: what is asked of them comes along, so that its code comes with their file and not with the
 * first of all.
 */
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
