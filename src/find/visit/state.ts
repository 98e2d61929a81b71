import type { Position } from "../../domain/geo/position.ts";
import { readyValue } from "../../domain/loadable.ts";
import { listDestinations } from "../../domain/nearest/list-destinations.ts";
import type { Season } from "../../domain/network/conditions.ts";
import type { Roads } from "../../domain/network/road-search.ts";
import type { Destination } from "../../domain/opening-hours/opening-state.ts";
import type { ParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import type { Place } from "../../domain/place.ts";
import { type ComingOpenings, comingOpenings } from "../../domain/visit/coming-openings.ts";
import { selectRoads } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import { ask } from "../../state/ask.ts";
import { derive } from "../../state/derive.ts";
import { selectOrigin } from "../../state/nearest-selectors.ts";

type Ways = ReadonlyMap<Destination, number>;

const NO_WAYS: Ways = new Map();

const minutesTo = ask(({ minutes }: Roads, season: Season, from: Position, place: Place) =>
  minutes(
    season,
    from,
    listDestinations([place]).map(({ position }) => position),
  ),
);
const waysTo = derive((place: Place, minutes: Float64Array): Ways => {
  const destinations = listDestinations([place]);
  return new Map(destinations.map(({ destination }, rank) => [destination, minutes[rank] ?? Number.POSITIVE_INFINITY]));
});
const openingsFor = derive(
  (place: Place, moment: ParisMoment, ways: Ways): ComingOpenings =>
    comingOpenings(place, moment, (destination) => ways.get(destination)),
);

/**
 * Next openings that a person can reach from the starting point in the current season; all next openings without a starting point or the
 * network. Undefined while the time is unknown.
 */
export function selectComingOpenings(state: AppState, place: Place): ComingOpenings | undefined {
  const now = state.now;
  return now && openingsFor(state, place, now, selectWaysTo(state, place));
}

/** Minutes to a place and to its stops; empty without a starting point, until the roads are loaded, and for a place outside the region. */
function selectWaysTo(state: AppState, place: Place): Ways {
  const origin = selectOrigin(state);
  const roads = selectRoads(state);
  if (origin.status !== "ready" || place.codeCommune === undefined || roads === undefined) return NO_WAYS;
  const minutes = readyValue(minutesTo(state, roads, state.currentSeason, origin.value.position, place));
  return minutes === undefined ? NO_WAYS : waysTo(state, place, minutes);
}
