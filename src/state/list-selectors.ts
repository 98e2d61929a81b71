import { FARTHEST_KM } from "../domain/answer/choose-answer.ts";
import type { CodeCommune } from "../domain/codes.ts";
import {
  type Criteria,
  countFacets,
  createMatcher,
  type Emptying,
  type FacetCounts,
  findEmptying,
  moves,
  toCriteria,
  withoutFilter,
} from "../domain/filter/filter-places.ts";
import { countFilters, type Filters, type MatchResult, NO_FILTERS, queryKey } from "../domain/filter/filters.ts";
import { opensWithinHour } from "../domain/filter/when.ts";
import { type BoundingBox, isWithin } from "../domain/geo/position.ts";
import { readyValue } from "../domain/loadable.ts";
import type { RankedPlace } from "../domain/nearest/rank-places.ts";
import { isToConfirm } from "../domain/opening-hours/opening-state.ts";
import type { ParisMoment } from "../domain/opening-hours/paris-moment.ts";
import type { Place } from "../domain/place.ts";
import type { TripsFrom } from "../domain/transit/transit-answers.ts";
import type { AppState, MapSight } from "./app-state.ts";
import { derive, hasSameItems } from "./derive.ts";
import { selectAskedMoment, selectOriginCommune, selectRankedPlaces } from "./nearest-selectors.ts";
import { selectNeighbours, selectPlaces } from "./selectors.ts";
import { selectTripsFrom } from "./travel-selectors.ts";

/** A place of the list, with its cost from the starting point, if there is one. */
export interface ListRow {
  readonly place: Place;
  readonly ranked: RankedPlace | undefined;
}

/** The list in three sections; a place is in one of them. */
export interface ListSections {
  /** Places that match, and that people can rely upon. */
  readonly certain: readonly ListRow[];
  /** Asked for those that are open now: places that open within the hour. */
  readonly soon: readonly ListRow[];
  /** Places that are to be confirmed, or whose match is unknown (hours unknown or old, or by appointment). */
  readonly toConfirm: readonly ListRow[];
}

const criteria = derive(
  (filters: Filters, moment: ParisMoment | undefined, commune: Commune, reach: Reach, places: Places): Criteria => {
    const costs = new Map(places?.map(({ place, cost }) => [place, cost]));
    const costOf = (place: Place) => costs.get(place) ?? Number.POSITIVE_INFINITY;
    const limit = places === undefined ? undefined : reach;
    return toCriteria(filters, { moment, commune, reach: limit === undefined ? undefined : { costOf, limit } });
  },
);
const orderedRows = derive(
  (places: readonly Place[], ranking: Places, trips: TripsFrom | undefined): readonly ListRow[] => {
    if (ranking === undefined) return places.map((place) => ({ place, ranked: undefined }));
    const rows = ranking.map((ranked) => ({ place: ranked.place, ranked }));
    return trips === undefined ? rows : trips.inOrder(rows);
  },
);
const matched = derive((rows: readonly ListRow[], asked: Criteria, now: ParisMoment | undefined) => {
  const match = createListMatcher(asked, now);
  return rows.map((row): MatchedRow => ({ row, result: match(row.place) }));
});
const visible = derive((rows: readonly MatchedRow[], neighbours: readonly Place[]) => {
  const apart = new Set(neighbours);
  const answering = rows.filter(({ result }) => result !== "no").map(({ row }) => row.place);
  return answering.filter((place) => !apart.has(place));
}, hasSameItems);
const rowsOf = { certain: rowsIn("certain"), soon: rowsIn("soon"), toConfirm: rowsIn("toConfirm") };
const sections = derive(
  (certain: readonly ListRow[], soon: readonly ListRow[], toConfirm: readonly ListRow[]): ListSections => ({
    certain,
    soon,
    toConfirm,
  }),
);
const sectionsInSight = derive((whole: ListSections, box: BoundingBox): ListSections => {
  const inSight = (rows: readonly ListRow[]) => rows.filter(({ place }) => isWithin(box, place.position));
  const within = {
    certain: inSight(whole.certain),
    soon: inSight(whole.soon),
    toConfirm: inSight(whole.toConfirm),
  };
  return countRows(within) === countRows(whole) ? whole : within;
});
const visibleNeighbours = derive((neighbours: readonly Place[], asked: Criteria, now: ParisMoment | undefined) => {
  const match = createListMatcher(asked, now);
  return neighbours.filter((place) => match(place) !== "no");
}, hasSameItems);
const facetCounts = derive(countFacets);
const presentValues = derive(countFacets);
const NOTHING_ASKED: Criteria = { filters: NO_FILTERS, others: new Map() };
const emptying = derive(findEmptying);
const nearestPassing = derive((places: readonly RankedPlace[], asked: Criteria) => {
  const match = createMatcher(withoutFilter(asked, "passesBy"));
  return places.find(({ place, cost, destination }) => {
    const isSite = destination !== "place" || place.format !== "itinerant";
    return moves(place) && isSite && cost !== Number.POSITIVE_INFINITY && match(place) !== "no";
  });
});

/** The places of all sections, without neighbouring places: by commune, or nearest first from an origin. */
export function selectVisiblePlaces(state: AppState): readonly Place[] {
  return visible(state, selectMatchedRows(state), selectNeighbours(state));
}

/** Matching neighbouring places and those whose match is unknown. */
export function selectVisibleNeighbours(state: AppState): readonly Place[] {
  return visibleNeighbours(state, selectNeighbours(state), selectCriteria(state), selectAskedNow(state));
}

/**
 * The listed places in their order, by section. From an origin they include neighbouring places. Without an origin,
 * and once the map has moved, they are the places in sight on the map.
 */
export function selectListSections(state: AppState): ListSections {
  const whole = selectWholeSections(state);
  const sight = selectFollowedSight(state);
  if (sight === undefined) return whole;
  const inSight = sectionsInSight(state, whole, sight.box);
  // When a new filter matches no place in sight, the map is about to move to the places that match.
  return countRows(inSight) > 0 || sight.queryKey === queryKey(state) ? inSight : whole;
}

/** Whether the list omits matching places outside the visible area of the map. */
export function selectIsOfZone(state: AppState): boolean {
  return selectListSections(state) !== selectWholeSections(state);
}

/** Length of the list without the limit of the visible area of the map. */
export function selectWholeCount(state: AppState): number {
  return countRows(selectWholeSections(state));
}

/** For each filter value, the number of places that match if it is the only one in its group. */
export function selectFacetCounts(state: AppState): FacetCounts {
  return facetCounts(state, selectPlaces(state), selectCriteria(state));
}

/** The same without any filter: the values that occur at all. */
export function selectPresentValues(state: AppState): FacetCounts {
  return presentValues(state, selectPlaces(state), NOTHING_ASKED);
}

/** The filters that empty the list; none while it has places. */
export function selectEmptying(state: AppState): readonly Emptying[] {
  return emptying(state, selectPlaces(state), selectCriteria(state));
}

/**
 * With the filter on places that pass by the commune of the origin: the nearest itinerant place or stop that matches the other filters.
 * Undefined without that filter and without distances.
 */
export function selectNearestPassing(state: AppState): RankedPlace | undefined {
  const asked = selectCriteria(state);
  const places = selectRankedOrNone(state);
  if (places === undefined || !asked.others.has("passesBy")) return undefined;
  return nearestPassing(state, places, asked);
}

/** Whether the list, from a starting point, has places, and none within `FARTHEST_KM`. */
export function selectIsNoneNear(state: AppState): boolean {
  const { certain, soon, toConfirm } = selectListSections(state);
  const rows = [...certain, ...soon, ...toConfirm];
  return rows.length > 0 && rows.every(({ ranked }) => ranked !== undefined && ranked.cost > FARTHEST_KM);
}

/** Number of filters set, of all groups. */
export function selectAskedCount(state: AppState): number {
  return countFilters(state);
}

function selectWholeSections(state: AppState): ListSections {
  const rows = selectMatchedRows(state);
  const today = state.now?.date;
  return sections(
    state,
    rowsOf.certain(state, rows, today),
    rowsOf.soon(state, rows, today),
    rowsOf.toConfirm(state, rows, today),
  );
}

/** The visible area that limits the list: once the person has moved the map, and while there is no starting point. */
export function selectFollowedSight({ origin, sight, mapStatus }: AppState): MapSight | undefined {
  return origin === undefined && mapStatus === "ready" ? sight : undefined;
}

/** Number of places of all sections. */
export function countRows({ certain, soon, toConfirm }: ListSections): number {
  return certain.length + soon.length + toConfirm.length;
}

function selectMatchedRows(state: AppState): readonly MatchedRow[] {
  return matched(state, selectOrderedRows(state), selectCriteria(state), selectAskedNow(state));
}

/** The present moment, when places that are open now are asked for. */
function selectAskedNow({ opening, now }: AppState): ParisMoment | undefined {
  return opening.kind === "now" ? now : undefined;
}

/** All places by cost from the origin, or by round trip where those are asked for. */
function selectOrderedRows(state: AppState): readonly ListRow[] {
  return orderedRows(state, selectPlaces(state), selectRankedOrNone(state), selectTripsFrom(state));
}

/** The criteria of the list. Without an origin those on distance and on passing by do not apply. */
function selectCriteria(state: AppState): Criteria {
  const { filters, passesBy, reach } = state;
  const commune = passesBy ? selectOriginCommune(state) : undefined;
  const places = reach === undefined ? undefined : selectRankedOrNone(state);
  return criteria(state, filters, selectAskedMoment(state), commune, reach, places);
}

function selectRankedOrNone(state: AppState): Places {
  return readyValue(selectRankedPlaces(state));
}

/** Matches places; with the present moment, those that open within the hour are "soon". */
function createListMatcher(asked: Criteria, now: ParisMoment | undefined): (place: Place) => ListResult {
  const match = createMatcher(asked);
  if (now === undefined) return match;
  const matchAtAnyTime = createMatcher(withoutFilter(asked, "opening"));
  const isSoon = (place: Place) =>
    matchAtAnyTime(place) === "yes" && opensWithinHour(place, now) && !isToConfirm(place, now.date);
  return (place) => {
    const result = match(place);
    return result === "no" && isSoon(place) ? "soon" : result;
  };
}

function rowsIn(section: keyof ListSections) {
  return derive(
    (rows: readonly MatchedRow[], today: string | undefined): readonly ListRow[] =>
      rows.filter((row) => sectionOf(row, today) === section).map(({ row }) => row),
    hasSameItems,
  );
}

function sectionOf({ row, result }: MatchedRow, today: string | undefined): keyof ListSections | undefined {
  if (result === "no") return undefined;
  if (result === "soon") return "soon";
  return result === "unknown" || isToConfirm(row.place, today) ? "toConfirm" : "certain";
}

type ListResult = MatchResult | "soon";

interface MatchedRow {
  readonly row: ListRow;
  readonly result: ListResult;
}

type Commune = CodeCommune | undefined;
type Reach = number | undefined;
type Places = readonly RankedPlace[] | undefined;
