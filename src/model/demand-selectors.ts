import { type Demand, demandAtSeats, demandWhereLived } from "../domain/demand/demand.ts";
import type { DemandPlace, PeopleGroup } from "../domain/demand/people-group.ts";
import { readyValue } from "../domain/loadable.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { selectCommunes } from "./selectors.ts";

const atSeats = derive(demandAtSeats);
const whereLived = derive(demandWhereLived);

/** People whose access is measured: all when the file with ages and cars failed to load. */
export function selectPeopleGroup({ peopleGroup, resources }: AppState): PeopleGroup {
  return resources.settlement.status === "failed" ? "tous" : peopleGroup;
}

/** Where people are counted: at the seats when the settlement failed to load. */
export function selectDemandPlace({ resources }: AppState): DemandPlace {
  return resources.settlement.status === "failed" ? "mairie" : "habitat";
}

/** The demand points in force; undefined until communes and, unless it failed to load, the settlement are loaded. */
export function selectDemand(state: AppState): Demand | undefined {
  const { communes, settlement } = state.resources;
  if (communes.status !== "ready") return undefined;
  if (settlement.status === "failed") return selectSeatDemand(state);
  const loaded = readyValue(settlement);
  return loaded && whereLived(state, selectCommunes(state), loaded, selectPeopleGroup(state));
}

/** All people at the seats, where the shown ways begin; empty until the communes are loaded. */
export function selectSeatDemand(state: AppState): Demand {
  return atSeats(state, selectCommunes(state));
}
