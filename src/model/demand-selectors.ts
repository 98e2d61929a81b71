import { type Demand, demandAtSeats, demandWhereLived } from "../domain/demand/demand.ts";
import { readyValue } from "../domain/loadable.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { selectCommunes } from "./selectors.ts";

const atSeats = derive(demandAtSeats);
const whereLived = derive(demandWhereLived);

/** The demand points in force; undefined until communes and settlement are loaded. */
export function selectDemand(state: AppState): Demand | undefined {
  const { communes, settlement } = state.resources;
  if (communes.status !== "ready") return undefined;
  const loaded = readyValue(settlement);
  return loaded && whereLived(state, selectCommunes(state), loaded, state.peopleGroup);
}

/** All people at the seats, where the shown ways begin; empty until the communes are loaded. */
export function selectSeatDemand(state: AppState): Demand {
  return atSeats(state, selectCommunes(state));
}
