import { greatCircleDistanceKm } from "../geo/position.ts";
import type { WalkingMinutes } from "../network/road-search.ts";
import { weekOf } from "../opening-hours/opening-week.ts";
import { awaitedSeason } from "../opening-hours/paris-moment.ts";
import type { StartingPoint } from "../origin.ts";
import type { Place, PlaceId, Stop } from "../place.ts";

/** A stop near a starting point: the service comes. */
export interface NearStop {
  readonly stop: Stop;
  /** Whether it is in the commune of the starting point. */
  readonly isInCommune: boolean;
  /** Minutes on foot, up to half an hour; undefined where it is farther, or unknown. */
  readonly walkMinutes: number | undefined;
  /** Whether the service is there on the day asked for. */
  readonly coming: Coming;
}

export interface NearStopQuestion {
  readonly start: Pick<StartingPoint, "position" | "codeCommune">;
  readonly places: readonly Pick<Place, "id" | "stops" | "records">[];
  /** Undefined until the roads are loaded: only the stops of the commune are then known to be near. */
  readonly walk: WalkingMinutes | undefined;
  /** ISO 8601: a service out of season on it comes to none of its stops. */
  readonly date: string;
  /** Weekdays of the day asked for; 0 is Monday. None on a public holiday, when no source says who comes. */
  readonly weekdays: readonly number[];
}

/** Farther places and stops are never within half an hour on foot. */
export const WALKABLE_KM = 3;

/** By place, its stops in the commune of the starting point or within half an hour on foot: on the day asked for first, then the nearest. */
export function listNearStops({
  start,
  places,
  walk,
  date,
  weekdays,
}: NearStopQuestion): ReadonlyMap<PlaceId, readonly NearStop[]> {
  const near = places
    .filter((place) => place.stops.length > 0 && !isOutOfSeason(place, date))
    .flatMap(({ id, stops }) => stops.map((stop) => ({ id, stop })))
    .filter(({ stop }) => isInCommune(stop) || isWalkable(stop));
  const minutes = walk?.(
    start.position,
    near.map(({ stop: { position } }) => position ?? start.position),
  );
  const found = new Map<PlaceId, NearStop[]>();
  for (const [rank, { id, stop }] of near.entries()) {
    const own = stop.position === undefined ? undefined : minutes?.[rank];
    const walkMinutes = own !== undefined && Number.isFinite(own) ? own : undefined;
    if (walkMinutes === undefined && !isInCommune(stop)) continue;
    const coming = weekdays.length === 0 ? "unknown" : comingOn(stop, weekdays);
    found.set(id, [...(found.get(id) ?? []), { stop, isInCommune: isInCommune(stop), walkMinutes, coming }]);
  }
  return new Map([...found].map(([id, own]) => [id, [...own].sort(inOrder)]));

  function isInCommune({ codeCommune }: Stop): boolean {
    return codeCommune === start.codeCommune;
  }

  function isWalkable({ position }: Stop): boolean {
    return position !== undefined && greatCircleDistanceKm(start.position, position) <= WALKABLE_KM;
  }
}

const ORDER: readonly Coming[] = ["comes", "other-day", "unknown"];

/** Infinity − Infinity is NaN, which counts as equal. */
function inOrder(a: NearStop, b: NearStop): number {
  return (
    ORDER.indexOf(a.coming) - ORDER.indexOf(b.coming) ||
    (a.walkMinutes ?? Number.POSITIVE_INFINITY) - (b.walkMinutes ?? Number.POSITIVE_INFINITY) ||
    0
  );
}

/** Whether a service is at a stop on one of some weekdays. Unknown: the source gives no weekly hours, as for monthly stops. */
export type Coming = "comes" | "other-day" | "unknown";

/** Whether a service is at a stop on at least one of some weekdays (0 is Monday), by the weekly hours of the stop. */
export function comingOn(stop: Pick<Stop, "openingHours">, weekdays: readonly number[]): Coming {
  const week = weekOf(stop);
  if (week === undefined) return "unknown";
  return weekdays.some((weekday) => (week[weekday]?.intervals.length ?? 0) > 0) ? "comes" : "other-day";
}

/** Whether every record of a place is out of season on a date (ISO 8601). */
function isOutOfSeason({ records }: Pick<Place, "records">, date: string): boolean {
  return records.every(({ season }) => awaitedSeason(season, date) !== undefined);
}
