import type { Position } from "../../domain/geo/position.ts";
import { readyValue } from "../../domain/loadable.ts";
import { listDestinations } from "../../domain/nearest/list-destinations.ts";
import type { Attach } from "../../domain/network/attach-position.ts";
import type { LoadedRoads } from "../../domain/network/road-search.ts";
import type { OpenRoads } from "../../domain/network/shortest-paths.ts";
import type { Destination } from "../../domain/opening-hours/opening-state.ts";
import type { ParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import type { Place } from "../../domain/place.ts";
import { type ComingOpenings, comingOpenings } from "../../domain/visit/coming-openings.ts";
import { forEachSeason, selectAttach } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import { derive } from "../../state/derive.ts";
import { selectOrigin } from "../../state/nearest-selectors.ts";

type Ways = ReadonlyMap<Destination, number>;

const NO_WAYS: Ways = new Map();

const fastestIn = forEachSeason((season) =>
  derive(({ network, search }: LoadedRoads) => search.openRoads(network, season, "min")),
);
const waysTo = derive(
  ({ search }: LoadedRoads, roads: OpenRoads, attach: Attach, from: Position, place: Place): Ways => {
    const destinations = listDestinations([place]);
    const costs = search.roadCostsFrom(
      roads,
      attach,
      from,
      destinations.map(({ position }) => position),
    );
    return new Map(destinations.map(({ destination }, rank) => [destination, costs[rank] ?? Number.POSITIVE_INFINITY]));
  },
);
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
  const loaded = readyValue(state.resources.roads);
  const roads = loaded && fastestIn[state.currentSeason](state, loaded);
  const attach = selectAttach(state);
  if (origin.status !== "ready" || place.codeCommune === undefined || !(loaded && roads && attach)) return NO_WAYS;
  return waysTo(state, loaded, roads, attach, origin.start.position, place);
}
