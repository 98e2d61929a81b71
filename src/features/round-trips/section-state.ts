import type { ServingPosition } from "../../domain/coverage/serving-positions.ts";
import type { Demand } from "../../domain/demand/demand.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { Attach } from "../../domain/network/attach-position.ts";
import type { OpenRoads } from "../../domain/network/open-roads.ts";
import { listSeatCosts, type SeatCosts } from "../../domain/network/seat-costs.ts";
import { WALKABLE_MIN } from "../../domain/network/travel-mode.ts";
import type { MeasuredPlace } from "../../domain/scenario/planned-place.ts";
import { isInTerritory } from "../../domain/territory-members.ts";
import type { TerritoryRef } from "../../domain/territory-ref.ts";
import { dayTypeOn } from "../../domain/transit/day-types.ts";
import {
  countRoundTripPeople,
  type RoundTripPeople,
  type RoundTripQuestion,
} from "../../domain/transit/round-trip-people.ts";
import type { TransitAnswers } from "../../domain/transit/transit-answers.ts";
import { type TransitState, transitStateOn } from "../../domain/transit/transit-table.ts";
import type { Position } from "../../geo/position.ts";
import { selectBasket } from "../../model/access-need-selectors.ts";
import { selectAttach, selectOpenRoadsIn, selectSeason } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectRoadCosts } from "../../model/coverage-selectors.ts";
import { selectDemand } from "../../model/demand-selectors.ts";
import { derive } from "../../model/derive.ts";
import { selectMeasuredPlaces, selectServingPositions } from "../../model/scenario-selectors.ts";
import { selectPlacesAndNeighbours } from "../../model/selectors.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";

const validityOn = derive(transitStateOn);
const walks = derive(
  ({ points }: Demand, positions: readonly ServingPosition[], onFoot: OpenRoads, attach: Attach): SeatCosts => {
    const positionOf = ({ position }: { readonly position: Position }) => position;
    return listSeatCosts(onFoot, attach, positions.map(positionOf), points.map(positionOf), WALKABLE_MIN);
  },
);
const people = derive(
  (
    { table }: TransitAnswers,
    season: RoundTripQuestion["season"],
    demand: Demand,
    measured: readonly MeasuredPlace[],
    positions: readonly ServingPosition[],
    places: RoundTripQuestion["places"],
    reach: SeatCosts,
    byCar: RoundTripQuestion["byCar"],
    territory: TerritoryRef,
  ) =>
    countRoundTripPeople({
      table,
      season,
      demand,
      counted: new Set(measured.map(({ id }) => id)),
      places,
      positions,
      measured,
      walks: reach,
      byCar,
      isInTerritory: (commune) => isInTerritory(commune, territory),
    }),
);

/**
 * People of the chosen territory who can go to a place that counts and come back on one day without a car, or to whom a service comes, in
 * the season of the model.
 * Planned places have no journeys. Undefined for a basket of needs, where no round trips are asked for, and until their files are loaded.
 */
export function selectRoundTripPeople(state: AppState): RoundTripPeople | undefined {
  const transit = state.transitDay === "non" ? undefined : readyValue(state.resources.transit);
  const demand = selectDemand(state);
  // The round trips lead to any of the places, the journeys by car to the farthest need.
  if (transit === undefined || demand === undefined || selectBasket(state).length > 0) return undefined;
  const season = selectSeason(state);
  const onFoot = selectOpenRoadsIn(state, season, "min", "pied");
  const attach = selectAttach(state);
  const byCar = selectRoadCosts(state, season, "min", "voiture");
  if (onFoot === undefined || attach === undefined || byCar === undefined) return undefined;
  const positions = selectServingPositions(state);
  return people(
    state,
    transit,
    season,
    demand,
    selectMeasuredPlaces(state),
    positions,
    selectPlacesAndNeighbours(state),
    walks(state, demand, positions, onFoot, attach),
    byCar,
    selectChosenTerritory(state),
  );
}

/** The kind of day whose people without a round trip are listed: that of the choice, else of today. */
export function selectRoundTripKind({ transitDay, now }: AppState) {
  if (transitDay !== "jour" && transitDay !== "non") return transitDay;
  return now === undefined ? "jour-scolaire" : dayTypeOn(now.date).kind;
}

/** The validity of the timetables today; undefined until they are loaded. */
export function selectTransitState(state: AppState): TransitState | undefined {
  const table = readyValue(state.resources.transit)?.table;
  return table && state.now && validityOn(state, table.validity, state.now.date);
}
