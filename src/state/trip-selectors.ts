import { findWay, type Way } from "../domain/network/find-way.ts";
import type { Destination } from "../domain/opening-hours/opening-parts.ts";
import type { StartingPoint } from "../domain/origin.ts";
import type { Place } from "../domain/place.ts";
import type { Position } from "../geo/position.ts";
import { selectAttach, selectOpenRoadsIn, selectTripModel } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { selectOrigin, selectRankOf } from "./nearest-selectors.ts";
import { selectSelectedPlace } from "./selectors.ts";

/** From the origin to the place whose sheet is open. */
export interface Trip {
  readonly start: StartingPoint;
  readonly place: Place;
  /** The cheapest to go to of the place itself and its stops. */
  readonly destination: Destination;
  readonly position: Position;
  /** In the unit of the access model; Infinity where no way leads. */
  readonly cost: number;
}

const chosenTrip = derive(
  (start: StartingPoint, place: Place, destination: Destination, cost: number): Trip | undefined => {
    const position = destination === "place" ? place.position : place.stops[destination]?.position;
    return position && { start, place, destination, position, cost };
  },
);
const chosenWay = derive(findWay);

/**
 * The trip from the origin to the place whose sheet is open, but in « Territoires », which starts from a commune of its own; undefined until its cost is known, and where it ends
 * at a stop that nobody can locate.
 */
export function selectTripToSelected(state: AppState): Trip | undefined {
  const origin = selectOrigin(state);
  const place = selectSelectedPlace(state);
  if (state.view === "territoires" || origin.status !== "ready" || place === undefined) return undefined;
  const rank = selectRankOf(state, place);
  return rank && chosenTrip(state, origin.start, place, rank.destination, rank.cost);
}

/** The way of that trip along the roads; undefined for straight lines, and where no road leads. */
export function selectWayToSelected(state: AppState): Way | undefined {
  const trip = selectTripToSelected(state);
  const model = selectTripModel(state);
  const roads = model.kind === "droite" ? undefined : selectOpenRoadsIn(state, model.season, model.metric);
  const attach = selectAttach(state);
  if (trip === undefined || roads === undefined || attach === undefined) return undefined;
  return chosenWay(state, roads, attach, trip.start.position, trip.position);
}
