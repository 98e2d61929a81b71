import type { NearestCosts } from "../domain/coverage/nearest-costs.ts";
import type { ServingPosition } from "../domain/coverage/serving-positions.ts";
import { selectAccessModel, selectAttach, selectOpenRoads } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { measuredMemory, roadMemory, selectCostsByMeasure, straightMemory } from "./coverage-selectors.ts";
import { selectDemand } from "./demand-selectors.ts";

/** A memory for the costs to one list of positions after another, by any model. */
export function costMemory() {
  return { straight: straightMemory(), road: roadMemory(), measured: measuredMemory() };
}

/**
 * Costs at each demand point to the nearest of some positions by the access model; undefined until the roads are there that it needs.
 * @param memory keeps the last answer
 */
export function selectCostsAt(
  state: AppState,
  positions: readonly ServingPosition[],
  memory: ReturnType<typeof costMemory>,
): NearestCosts | undefined {
  const { kind } = selectAccessModel(state);
  const demand = selectDemand(state);
  if (demand === undefined) return undefined;
  if (kind === "mesure") return selectCostsByMeasure(state, positions, memory.measured);
  if (kind === "droite") return memory.straight(demand, positions);
  const roads = selectOpenRoads(state);
  const attach = selectAttach(state);
  return roads && attach && memory.road(demand, roads, attach, positions);
}
