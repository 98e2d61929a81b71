import { readyValue } from "../../domain/loadable.ts";
import type { PlaceId } from "../../domain/place.ts";
import { isInTerritory, type TerritoryRef } from "../../domain/territory-ref.ts";
import { dayTypeOn } from "../../domain/transit/day-types.ts";
import {
  countRoundTripPeople,
  type RoundTripPeople,
  type RoundTripQuestion,
} from "../../domain/transit/round-trip-people.ts";
import type { TransitAnswers } from "../../domain/transit/transit-answers.ts";
import { type TransitState, transitStateOn } from "../../domain/transit/transit-table.ts";
import { selectSeason } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectRoadCosts } from "../../state/coverage-selectors.ts";
import { selectDemand } from "../../state/demand-selectors.ts";
import { derive } from "../../state/derive.ts";
import { selectMeasuredPlaces } from "../../state/scenario-selectors.ts";
import { selectPlacesAndNeighbours } from "../../state/selectors.ts";
import { selectChosenTerritory } from "../../state/territory-selectors.ts";

const validityOn = derive(transitStateOn);
const people = derive(
  (
    { table }: TransitAnswers,
    season: RoundTripQuestion["season"],
    demand: RoundTripQuestion["demand"],
    measured: readonly { readonly id: PlaceId }[],
    places: RoundTripQuestion["places"],
    onFoot: RoundTripQuestion["onFoot"],
    byCar: RoundTripQuestion["byCar"],
    territory: TerritoryRef,
  ) =>
    countRoundTripPeople({
      table,
      season,
      demand,
      counted: new Set(measured.map(({ id }) => id)),
      places,
      onFoot,
      byCar,
      isInTerritory: (commune) => isInTerritory(commune, territory),
    }),
);

/**
 * People of the chosen territory who can go to a place that counts and come back on one day without a car, in the season of the model.
 * Planned places have no journeys. Undefined where no round trips are asked for, and until their files are loaded.
 */
export function selectRoundTripPeople(state: AppState): RoundTripPeople | undefined {
  const transit = state.transitDay === "non" ? undefined : readyValue(state.resources.transit);
  const demand = selectDemand(state);
  if (transit === undefined || demand === undefined) return undefined;
  const season = selectSeason(state);
  const onFoot = selectRoadCosts(state, season, "min", "pied");
  const byCar = selectRoadCosts(state, season, "min", "voiture");
  if (onFoot === undefined || byCar === undefined) return undefined;
  const places = selectPlacesAndNeighbours(state);
  const measured = selectMeasuredPlaces(state);
  return people(
    state,
    transit,
    season,
    demand,
    measured,
    places,
    onFoot.cost,
    byCar.cost,
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
