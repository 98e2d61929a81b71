import type { Position } from "../domain/geo/position.ts";
import { findWay, type Way } from "../domain/network/find-way.ts";
import type { Destination } from "../domain/opening-hours/opening-state.ts";
import type { StartingPoint } from "../domain/origin.ts";
import type { Place } from "../domain/place.ts";
import { selectAttach, selectDrawnRoads } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { selectOrigin, selectRankOf } from "./nearest-selectors.ts";
import { selectSelectedPlace } from "./selectors.ts";

/** Trip from the origin to the place of the open sheet. */
export interface Trip {
  readonly start: StartingPoint;
  readonly place: Place;
  /** The cheapest of the place itself and its stops. */
  readonly destination: Destination;
  readonly position: Position;
  /** In the unit of the access model; Infinity without a way. */
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
 * The trip from the origin to the place of the open sheet. Undefined until the cost is known, and for a stop without a position.
 */
export function selectTripToSelected(state: AppState): Trip | undefined {
  const origin = selectOrigin(state);
  const place = selectSelectedPlace(state);
  if (origin.status !== "ready" || place === undefined) return undefined;
  const rank = selectRankOf(state, place);
  return rank && chosenTrip(state, origin.start, place, rank.destination, rank.cost);
}

/** The way of that trip along the roads; undefined for straight lines and without a way. */
export function selectWayToSelected(state: AppState): Way | undefined {
  const trip = selectTripToSelected(state);
  const roads = selectDrawnRoads(state);
  const attach = selectAttach(state);
  if (trip === undefined || roads === undefined || attach === undefined) return undefined;
  return chosenWay(state, roads, attach, trip.start.position, trip.position);
}
