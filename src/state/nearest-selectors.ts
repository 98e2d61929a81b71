import { fileOf } from "../data/resources.ts";
import type { AnswerStart } from "../domain/answer/departement-answers.ts";
import type { CodeCommune } from "../domain/codes.ts";
import { type OpeningFilter, selectedMoment } from "../domain/filter/filters.ts";
import { greatCircleDistanceKm, type Position } from "../domain/geo/position.ts";
import { failed, IDLE, LOADING, type Loadable, readyValue } from "../domain/loadable.ts";
import { listDestinations, type PlaceDestination } from "../domain/nearest/list-destinations.ts";
import { type DestinationCosts, type RankedPlace, rankPlaces } from "../domain/nearest/rank-places.ts";
import { otherSeasonThan } from "../domain/network/conditions.ts";
import type { BySeason, Roads } from "../domain/network/road-search.ts";
import type { ParisMoment } from "../domain/opening-hours/paris-moment.ts";
import { type KnownResort, resolveOrigin, type StartingPoint } from "../domain/origin.ts";
import type { Place } from "../domain/place.ts";
import { selectIsStraight, selectRoads, selectSeason } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { ask } from "./ask.ts";
import { derive, hasEqualItems } from "./derive.ts";
import { awaitsNeighbours, selectAnswerStart, selectCommunes, selectPlacesAndNeighbours } from "./selectors.ts";

const NO_RESORTS: readonly KnownResort[] = [];

const resolved = derive((...inputs: Parameters<typeof resolveOrigin>): Loadable<StartingPoint> => {
  const start = resolveOrigin(...inputs);
  return start === undefined ? UNKNOWN_START : { status: "ready", value: start };
});
const ofAnswers = derive(
  ({ name, codeCommune, position }: AnswerStart): Loadable<StartingPoint> => ({
    status: "ready",
    value: { name, codeCommune, position },
  }),
);
const finderOf = derive((resorts: readonly KnownResort[]) => {
  const byId = new Map(resorts.map((resort) => [resort.id, resort]));
  return (id: string) => byId.get(id);
});
const momentAsked = derive(selectedMoment);
const destinations = derive(listDestinations);
const straightCosts = derive(
  (from: Position, all: readonly PlaceDestination[]): Float64Array =>
    Float64Array.from(all, ({ position }) => greatCircleDistanceKm(from, position)),
);
// The network ends around the region: an imported place beyond it has no cost by road.
const positionsByRoad = derive((all: readonly PlaceDestination[]) =>
  all.map(({ place, position }) => (place.codeCommune === undefined ? undefined : position)),
);
const roadCosts = ask(({ costs }: Roads, ...question: Parameters<Roads["costs"]>) => costs(...question));
const bundled = derive(
  (costs: Float64Array, otherSeason: Float64Array | undefined): DestinationCosts => ({ costs, otherSeason }),
);
const ranked = derive(rankPlaces, hasEqualItems(isSameRank));
const asReady = derive(
  (value: readonly RankedPlace[]): Loadable<readonly RankedPlace[]> => ({ status: "ready", value }),
);

/** No commune or resort has the identifier of the starting point, or the file failed to load. */
export const UNKNOWN_START = failed(fileOf("communes"), "absent", "no such starting point");

/** The starting point: idle without one, loading while the file that resolves it is. */
export function selectOrigin(state: AppState): Loadable<StartingPoint> {
  const { origin, resources } = state;
  if (origin === undefined) return IDLE;
  const known = selectAnswerStart(state);
  if (known !== undefined) return ofAnswers(state, known);
  const isOfCommune = origin.kind === "commune" || origin.kind === "lieu-dit";
  if (isOfCommune && resources.communes.status === "loading") return LOADING;
  if (origin.kind === "station" && resources.resorts.status === "loading") return LOADING;
  return resolved(state, origin, selectCommunes(state), selectResortById(state));
}

/** Commune of the starting point; undefined without one, and when its commune is unknown. */
export function selectOriginCommune(state: AppState): CodeCommune | undefined {
  const origin = selectOrigin(state);
  return origin.status === "ready" ? origin.value.codeCommune : undefined;
}

/**
 * Where the person said that they start from, for a route planner; undefined without it, and for the position of the device, which
 * stays on it.
 */
export function selectSharedOrigin(state: AppState): Position | undefined {
  const origin = selectOrigin(state);
  return state.origin?.kind !== "position" && origin.status === "ready" ? origin.value.position : undefined;
}

/** Finds a resort by its identifier. */
function selectResortById(state: AppState): (id: string) => KnownResort | undefined {
  return finderOf(state, readyValue(state.resources.resorts)?.resorts ?? NO_RESORTS);
}

/** The moment or day of the filter on opening; undefined without that filter, and while the time is unknown. */
export function selectAskedMoment(state: AppState): ParisMoment | undefined {
  const { opening } = state;
  return momentAsked(state, opening, isOfToday(opening, state.now?.date) ? state.now : undefined);
}

/** Whether the result depends on the present minute: the filter on another day covers the whole day. */
function isOfToday(opening: OpeningFilter, today: string | undefined): boolean {
  return opening.kind === "now" || (opening.kind === "day" && opening.date === today);
}

/** All places by cost from the starting point. Straight lines never replace a network that is still loading. */
export function selectRankedPlaces(state: AppState): Loadable<readonly RankedPlace[]> {
  const origin = selectOrigin(state);
  if (origin.status !== "ready") return origin;
  const costs = selectDestinationCosts(state, origin.value);
  if (costs === undefined) return LOADING;
  return asReady(state, ranked(state, selectDestinations(state), costs, selectAskedMoment(state)));
}

/** All destinations: places, neighbouring places, and stops. */
export function selectDestinations(state: AppState): readonly PlaceDestination[] {
  return destinations(state, selectPlacesAndNeighbours(state));
}

/** Costs to every destination; undefined until places and, by road, the network are loaded. */
function selectDestinationCosts(state: AppState, start: StartingPoint): DestinationCosts | undefined {
  if (state.resources.places.status !== "ready" || awaitsNeighbours(state)) return undefined;
  const season = selectSeason(state);
  const all = selectDestinations(state);
  if (selectIsStraight(state)) return bundled(state, straightCosts(state, start.position, all), undefined);
  const costs = selectRoadCosts(state, start, all);
  return costs && bundled(state, costs[season], costs[otherSeasonThan(season)]);
}

/** Km by road from a starting point to every destination, in each season; undefined until they are computed. */
export function selectRoadCosts(
  state: AppState,
  start: StartingPoint,
  all: readonly PlaceDestination[],
): BySeason<Float64Array> | undefined {
  const roads = selectRoads(state);
  return roads && readyValue(roadCosts(state, roads, start.position, positionsByRoad(state, all)));
}

const rankedByPlace = derive(
  (places: readonly RankedPlace[]): ReadonlyMap<Place, RankedPlace> =>
    new Map(places.map((place) => [place.place, place])),
);

/** Cost of a place and its cheapest destination; undefined without a ranking. */
export function selectRankOf(state: AppState, place: Place): RankedPlace | undefined {
  const places = readyValue(selectRankedPlaces(state));
  return places && rankedByPlace(state, places).get(place);
}

function isSameRank(one: RankedPlace, other: RankedPlace): boolean {
  return (
    one.place === other.place &&
    one.cost === other.cost &&
    one.destination === other.destination &&
    one.otherSeasonCost === other.otherSeasonCost &&
    one.visit === other.visit
  );
}

/**
 * Name of the starting point for the search field; "" for the device's position. Undefined without a starting point, and until the file
 * with its name is loaded.
 */
export function selectOriginName(state: AppState): string | undefined {
  const origin = selectOrigin(state);
  if (origin.status !== "ready") return undefined;
  const { name, codeCommune } = origin.value;
  if (state.origin?.kind !== "commune") return name;
  const communes = readyValue(state.resources.communes)?.communes ?? [];
  const hasNamesake = communes.some((commune) => commune.name === name && commune.code !== codeCommune);
  return hasNamesake ? `${name} (${codeCommune?.slice(0, 2)})` : name;
}
