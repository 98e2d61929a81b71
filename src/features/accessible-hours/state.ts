import {
  type AccessibleHours,
  accessibleHoursInSteps,
  type PlaceReach,
} from "../../domain/accessible-hours/accessible-hours.ts";
import { countedMonday } from "../../domain/accessible-hours/counted-week.ts";
import { enhancedCatchment } from "../../domain/accessible-hours/enhanced-catchment.ts";
import { peopleGainedByHours } from "../../domain/accessible-hours/hours-gain.ts";
import { measureHours, type TerritoryHours } from "../../domain/accessible-hours/territory-hours.ts";
import { type WeekHours, weekHoursAt, weekHoursOf } from "../../domain/accessible-hours/week-hours.ts";
import type { ServingPosition } from "../../domain/coverage/serving-positions.ts";
import type { Demand } from "../../domain/demand/demand.ts";
import type { Season } from "../../domain/network/conditions.ts";
import type { Place } from "../../domain/place.ts";
import { plannedOpeningHours } from "../../domain/scenario/planned-details.ts";
import { isPlanned, type MeasuredPlace } from "../../domain/scenario/planned-place.ts";
import { type SupposedHours, writeSupposed } from "../../domain/scenario/scenario.ts";
import { timesOfWeek, withSupposedHours } from "../../domain/scenario/supposed-hours.ts";
import { forEachLevel, isInTerritory, territoryKeyAt } from "../../domain/territory-members.ts";
import { type TerritoryLevel, type TerritoryRef, type TerritorySet, territoryKey } from "../../domain/territory-ref.ts";
import { selectSeason, selectThreshold } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectDemand } from "../../model/demand-selectors.ts";
import { derive, hasSameItems } from "../../model/derive.ts";
import type { Reach } from "../../model/jobs.ts";
import { selectPresentPlaces } from "../../model/present-places-selectors.ts";
import { type Resumable, resumable } from "../../model/resumable.ts";
import { selectHasScenario, selectMeasuredPlaces, selectServingOf } from "../../model/scenario-selectors.ts";
import { selectPlaceById } from "../../model/selectors.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";

/** Whose hours: of the places with the scenario, or of the present ones, « avant ». */
export type HoursOf = "measured" | "present";

/** Accessible hours of the demand points. */
export interface PointHours {
  readonly hours: AccessibleHours;
  /** Hours a week for each person. */
  readonly perPerson: Float64Array;
}

type Figures = ReadonlyMap<string, TerritoryHours>;

/** The present places first: excluding one changes no rank. */
const either = derive(
  (present: readonly MeasuredPlace[], measured: readonly MeasuredPlace[]): readonly MeasuredPlace[] => {
    if (present === measured) return present;
    const ids = new Set(present.map(({ id }) => id));
    return [...present, ...measured.filter(({ id }) => !ids.has(id))];
  },
  { isSame: hasSameItems },
);
const mondayOf = derive(countedMonday);
const weekHours = derive(
  (
    _of: HoursOf,
    all: readonly MeasuredPlace[],
    positions: readonly ServingPosition[],
    places: readonly MeasuredPlace[],
    monday: string,
  ) => resumable(() => weekHoursInSteps(all, positions, places, monday)),
  { keys: 2 },
);
/** Remembered gains: every supposition of a link, and some drafts. */
const MOST_GAINS = 60;
const ofPoints = derive(
  (_of: HoursOf, { points }: Demand, reach: PlaceReach, hours: readonly (WeekHours | undefined)[], threshold: number) =>
    resumable(() => pointHoursInSteps(points, reach, hours, threshold)),
  { keys: 2 },
);
const ofTerritories = forEachLevel((level) =>
  derive(
    (_of: HoursOf, demand: Demand, { hours, perPerson }: PointHours): Figures =>
      measureHours(demand, hours, perPerson, (commune) => territoryKeyAt(level, commune)),
    { keys: 2 },
  ),
);
const ofSet = derive(
  (_ofAndKey: string, territory: TerritorySet, demand: Demand, { hours, perPerson }: PointHours) =>
    measureHours(demand, hours, perPerson, (commune) =>
      isInTerritory(commune, territory) ? territory.key : undefined,
    ).get(territory.key),
  { keys: 2 },
);
const compared = derive(
  (hours: TerritoryHours, present: TerritoryHours | undefined): ComparedHours => ({
    hours,
    before: present === hours ? undefined : present,
  }),
);
const uncounted = derive(
  (
    all: readonly MeasuredPlace[],
    positions: readonly ServingPosition[],
    hours: readonly (WeekHours | undefined)[],
  ): readonly MeasuredPlace[] => {
    const isUnknown = new Set(positions.filter((_, rank) => hours[rank]?.kind === "unknown").map(placeIndexOf));
    const isKnown = new Set(positions.filter((_, rank) => hours[rank]?.kind === "known").map(placeIndexOf));
    return all.filter((_, rank) => isUnknown.has(rank) && !isKnown.has(rank));
  },
  { isSame: hasSameItems },
);

const gainOf = derive(
  (
    key: string,
    { points }: Demand,
    reach: PlaceReach,
    hours: readonly (WeekHours | undefined)[],
    rank: number,
    place: Place,
    supposed: readonly SupposedHours[],
    monday: string,
    threshold: number,
  ): number => {
    const others = supposed.filter((other) => writeSupposed(other) !== key);
    const without = weekHoursAt(withSupposedHours(place, others), "place", monday);
    const added = timesOfWeek(key.slice(key.indexOf(":") + 1));
    return peopleGainedByHours(
      points,
      reach,
      hours.map((own, at) => (at === rank ? without : own)),
      rank,
      added,
      threshold,
    );
  },
  { keys: MOST_GAINS },
);

/** Monday (ISO 8601) of the week whose hours count. */
export function selectCountedMonday(state: AppState): string {
  return mondayOf(state, state.hoursWeek, selectSeason(state) satisfies Season);
}

/** Serving positions of the places that are present or measured: the same object while none is added, removed or moved. */
export function selectEitherPositions(state: AppState): readonly ServingPosition[] {
  return selectServingOf(state, "either", selectEither(state));
}

/** Without a scenario the present places are the measured ones. */
function countedOf(state: AppState, of: HoursOf): HoursOf {
  return selectHasScenario(state) ? of : "measured";
}

/** Accessible hours of each demand point; undefined until the places in reach are listed. */
export function selectPointHours(state: AppState, of: HoursOf): PointHours | undefined {
  return selectPointHoursWork(state, of)?.finish();
}

function selectPointHoursWork(state: AppState, of: HoursOf): Resumable<PointHours> | undefined {
  const demand = selectDemand(state);
  const reach = selectReach(state);
  if (demand === undefined || reach === undefined) return undefined;
  const key = countedOf(state, of);
  return ofPoints(state, key, demand, reach.lists, selectWeekHours(state, key), selectThreshold(state));
}

/** Hours of each position of `selectEitherPositions` in the counted week; undefined for one that does not count. */
function selectWeekHours(state: AppState, of: HoursOf): readonly (WeekHours | undefined)[] {
  return selectWeekHoursWork(state, of).finish();
}

function selectWeekHoursWork(state: AppState, of: HoursOf): Resumable<readonly (WeekHours | undefined)[]> {
  const places = of === "measured" ? selectMeasuredPlaces(state) : selectPresentPlaces(state);
  return weekHours(state, of, selectEither(state), selectEitherPositions(state), places, selectCountedMonday(state));
}

/** Accessible hours of every territory of a level, by key; undefined until the places in reach are listed. */
export function selectTerritoryHours(state: AppState, level: TerritoryLevel, of: HoursOf): Figures | undefined {
  const demand = selectDemand(state);
  const found = selectPointHours(state, of);
  const key = countedOf(state, of);
  return demand && found && ofTerritories[level](state, key, demand, found);
}

/** Accessible hours of a territory; undefined until they are known, and without people. */
export function selectHoursIn(state: AppState, territory: TerritoryRef, of: HoursOf): TerritoryHours | undefined {
  if (territory.level !== "ensemble")
    return selectTerritoryHours(state, territory.level, of)?.get(territoryKey(territory));
  const demand = selectDemand(state);
  const found = selectPointHours(state, of);
  const key = countedOf(state, of);
  return demand && found && ofSet(state, `${key} ${territory.key}`, territory, demand, found);
}

/** Accessible hours of the chosen territory. */
export function selectChosenHours(state: AppState): TerritoryHours | undefined {
  return selectHoursIn(state, selectChosenTerritory(state), "measured");
}

/** The same with the present places, « avant ». */
export function selectPresentChosenHours(state: AppState): TerritoryHours | undefined {
  return selectHoursIn(state, selectChosenTerritory(state), "present");
}

/** Hours of the chosen territory beside those with the present places, where a scenario makes them others. */
export interface ComparedHours {
  readonly hours: TerritoryHours;
  readonly before: TerritoryHours | undefined;
}

/** Undefined until the hours are known. */
export function selectComparedHours(state: AppState): ComparedHours | undefined {
  const hours = selectChosenHours(state);
  return hours && compared(state, hours, selectPresentChosenHours(state));
}

/**
 * People who would find an open place at some time of hours added to a place, and find none then without them. Undefined until the places in
 * reach are listed, and for a place that does not count at its own address.
 */
export function selectHoursGain(state: AppState, added: SupposedHours): number | undefined {
  const demand = selectDemand(state);
  const reach = selectReach(state);
  const original = selectPlaceById(state, added.id);
  if (demand === undefined || reach === undefined || original === undefined) return undefined;
  const positions = selectEitherPositions(state);
  const rank = positions.findIndex(({ id }) => id === added.id);
  if (rank === -1) return undefined;
  return gainOf(
    state,
    writeSupposed(added),
    demand,
    reach.lists,
    selectWeekHours(state, "measured"),
    rank,
    original,
    state.supposedHours,
    selectCountedMonday(state),
    selectThreshold(state),
  );
}

/** The measured places that no figure of hours counts, since no hours of theirs are known. */
export function selectPlacesOfUnknownHours(state: AppState): readonly MeasuredPlace[] {
  return uncounted(state, selectEither(state), selectEitherPositions(state), selectWeekHours(state, "measured"));
}

/** Computes in steps what `selectPlacesOfUnknownHours` needs. */
export function weekHoursOfMeasuredInSteps(state: AppState): Generator<undefined, unknown> {
  return selectWeekHoursWork(state, "measured").steps();
}

/** Computes in steps what `selectComparedHours` needs. */
export function* comparedHoursInSteps(state: AppState): Generator<undefined, void> {
  if (selectReach(state) === undefined) return;
  for (const of of ["measured", "present"] as const) {
    yield* selectWeekHoursWork(state, countedOf(state, of)).steps();
    const work = selectPointHoursWork(state, of);
    if (work !== undefined) yield* work.steps();
    selectHoursIn(state, selectChosenTerritory(state), of);
    yield;
  }
}

const POSITIONS_PER_STEP = 10;

function* weekHoursInSteps(
  all: readonly MeasuredPlace[],
  positions: readonly ServingPosition[],
  places: readonly MeasuredPlace[],
  monday: string,
): Generator<undefined, readonly (WeekHours | undefined)[]> {
  const byId = new Map(places.map((place) => [place.id, place]));
  const found: (WeekHours | undefined)[] = [];
  for (const { placeIndex, destination } of positions) {
    if (found.length % POSITIONS_PER_STEP === 0) yield;
    const place = byId.get(all[placeIndex]?.id ?? "");
    found.push(
      place &&
        (isPlanned(place) ? weekHoursOf(plannedOpeningHours(place), monday) : weekHoursAt(place, destination, monday)),
    );
  }
  return found;
}

function* pointHoursInSteps(
  points: Demand["points"],
  reach: PlaceReach,
  hours: readonly (WeekHours | undefined)[],
  threshold: number,
): Generator<undefined, PointHours> {
  const people = points.map(({ population }) => population);
  const accessible = yield* accessibleHoursInSteps(points.length, reach, hours, threshold);
  yield;
  return { hours: accessible, perPerson: enhancedCatchment(people, reach, hours, threshold) };
}

/** The places in reach, while they are those of the state: a change of the state precedes its computation. */
export function selectReach(state: AppState): Reach | undefined {
  const { reach } = state.jobs;
  if (reach.status !== "ready") return undefined;
  const { demand, positions, lists } = reach.value;
  const isCurrent = demand === selectDemand(state) && positions === selectEitherPositions(state);
  return isCurrent && lists.limit >= selectThreshold(state) ? reach.value : undefined;
}

function selectEither(state: AppState): readonly MeasuredPlace[] {
  return either(state, selectPresentPlaces(state), selectMeasuredPlaces(state));
}

function placeIndexOf({ placeIndex }: ServingPosition): number {
  return placeIndex;
}
