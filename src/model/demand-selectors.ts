import {
  type Demand,
  demandAtSeats,
  demandWhereLived,
  groupAtSeats,
  type Settlement,
} from "../domain/demand/demand.ts";
import type { DemandPlace, PeopleGroup } from "../domain/demand/people-group.ts";
import { readyValue } from "../domain/loadable.ts";
import type { Commune } from "../domain/territory.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { selectCommunes } from "./selectors.ts";

const atSeats = derive(demandAtSeats);
const groups = derive(groupAtSeats);
const whereLived = derive(demandWhereLived);

/** People whose access is measured: all when the file with ages and cars failed to load. */
export function selectPeopleGroup({ peopleGroup, resources }: AppState): PeopleGroup {
  return resources.settlement.status === "failed" ? "tous" : peopleGroup;
}

/** Where people are counted: at the seats when the settlement failed to load. */
export function selectDemandPlace(state: AppState): DemandPlace {
  const hasFailed = state.resources.settlement.status === "failed";
  return hasFailed ? "mairie" : "habitat";
}

/** The demand points in force; undefined until communes and, when it is needed, the settlement are loaded. */
export function selectDemand(state: AppState): Demand | undefined {
  if (state.resources.communes.status !== "ready") return undefined;
  const group = selectPeopleGroup(state);
  const place = selectDemandPlace(state);
  return demandOf(state, selectCommunes(state), readyValue(state.resources.settlement), group, place);
}

/** All people at the seats, where the shown ways begin; empty until the communes are loaded. */
export function selectSeatDemand(state: AppState): Demand {
  return atSeats(state, selectCommunes(state));
}

function demandOf(
  state: AppState,
  communes: readonly Commune[],
  settlement: Settlement | undefined,
  group: PeopleGroup,
  place: DemandPlace,
): Demand | undefined {
  if (place === "mairie" && group === "tous") return atSeats(state, communes);
  if (settlement === undefined) return undefined;
  return place === "mairie"
    ? groups(state, communes, settlement, group)
    : whereLived(state, communes, settlement, group);
}
