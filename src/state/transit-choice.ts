import { TRANSIT_FILE } from "../data/public-data/file-names.ts";
import { readyValue } from "../domain/loadable.ts";
import type { TransitChoice } from "../domain/transit/day-types.ts";
import type { AppState } from "./app-state.ts";

/** Whether the manifest lists answers without a car. */
export function selectHasTransit({ resources }: AppState): boolean {
  return readyValue(resources.manifest)?.files[TRANSIT_FILE] !== undefined;
}

/** The kind of day on which round trips are asked for; beside an answer, once they are wanted, that of the question. */
export function selectTransitChoice({ view, transitDay, travelWanted }: AppState): TransitChoice {
  if (view !== "question") return transitDay;
  return travelWanted ? "jour" : "non";
}
