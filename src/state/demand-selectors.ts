import { type Demand, demandAtSeats } from "../domain/demand/demand.ts";
import type { AppState } from "./app-state.ts";
import { memoiseLast } from "./memoise.ts";
import { selectCommunes } from "./selectors.ts";

const atSeats = memoiseLast(demandAtSeats);

/** The people whose access is measured, at the positions at which they are counted; undefined until they are there. */
export function selectDemand(state: AppState): Demand | undefined {
  return state.resources.communes.status === "ready" ? atSeats(selectCommunes(state)) : undefined;
}
