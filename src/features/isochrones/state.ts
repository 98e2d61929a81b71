import type { PeopleInside } from "../../domain/coverage/population-inside.ts";
import { populationInside, populationWithin } from "../../domain/coverage/population-inside.ts";
import type { Demand } from "../../domain/demand/demand.ts";
import type { Isochrone } from "../../domain/isochrone/isochrone.ts";
import type { Attach } from "../../domain/network/attach-position.ts";
import { NO_OVERRIDES } from "../../domain/network/conditions.ts";
import { nearestRoadCostsAt } from "../../domain/network/nearest-road-costs.ts";
import { openRoads } from "../../domain/network/open-roads.ts";
import type { RoadNetwork } from "../../domain/network/road-network.ts";
import type { MeasuredPlace } from "../../domain/scenario/planned-place.ts";
import { selectAttach, selectNetwork } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectDemand } from "../../model/demand-selectors.ts";
import { derive } from "../../model/derive.ts";
import { selectPlannedPlaces } from "../../model/planned-selectors.ts";
import { selectPlaceById } from "../../model/selectors.ts";

/** People within an official isochrone, and within the same minutes by our roads in summer. */
export interface IsochronePeople {
  readonly isochrone: Isochrone;
  readonly official: PeopleInside;
  /** Undefined without a road network. */
  readonly own: PeopleInside | undefined;
}

const NOBODY_KNOWN: readonly IsochronePeople[] = [];

const summerCosts = derive((network: RoadNetwork, attach: Attach, place: MeasuredPlace, { points }: Demand) => {
  const roads = openRoads(network, { season: "ete", overrides: NO_OVERRIDES }, "min");
  return nearestRoadCostsAt(roads, attach, [place], points).cost;
});

const count = derive(
  (found: readonly Isochrone[], { points }: Demand, cost: Float64Array | undefined): readonly IsochronePeople[] =>
    found.map((isochrone) => ({
      isochrone,
      official: populationInside(points, isochrone.geometry),
      own: cost && populationWithin(points, cost, isochrone.minutes),
    })),
);

/** The place, present or planned, whose isochrones are shown. */
export function selectIsochronePlace(state: AppState): MeasuredPlace | undefined {
  const { around } = state.isochrones;
  if (around === undefined) return undefined;
  return selectPlaceById(state, around) ?? selectPlannedPlaces(state).find(({ id }) => id === around);
}

/** People within each found isochrone, and by our estimate in summer without closures, as in the service. */
export function selectIsochronePeople(state: AppState): readonly IsochronePeople[] {
  const place = selectIsochronePlace(state);
  const network = selectNetwork(state);
  const attach = selectAttach(state);
  const demand = selectDemand(state);
  if (demand === undefined) return NOBODY_KNOWN;
  const cost = place && network && attach && summerCosts(state, network, attach, place, demand);
  return count(state, state.isochrones.found, demand, cost);
}
