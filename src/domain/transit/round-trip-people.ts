import type { Demand } from "../demand/demand.ts";
import { WALKABLE_MIN } from "../network/travel-mode.ts";
import type { Category, Place, PlaceId } from "../place.ts";
import type { Commune } from "../territory.ts";
import type { TransitAnswer } from "./answer-day.ts";
import { DAY_KINDS, type DayKind } from "./day-kinds.ts";
import type { TransitSeason } from "./day-types.ts";
import { completeCategories } from "./transit-answers.ts";
import { originOfPoint, type TransitTable, transitAnswersOf } from "./transit-table.ts";

/** Minutes there, within which people are counted. */
export const ROUND_TRIP_MINUTES = [30, 45, 60, 90] as const;

/** People of a territory who can go to a place and come back on one day. */
export interface RoundTripPeople {
  readonly population: number;
  /** Per kind of day, in the order of `DAY_KINDS`; undefined where no timetable says what runs. */
  readonly byKind: readonly (PeopleOnDay | undefined)[];
  /** People within the same minutes by car. */
  readonly byCar: readonly number[];
}

export interface PeopleOnDay {
  readonly kind: DayKind;
  /** People within each of `ROUND_TRIP_MINUTES`, on foot or with a round trip. */
  readonly within: readonly number[];
  /** People with a round trip of any length, or a walk. */
  readonly able: number;
  /** People whose answers the table may have left out for nearer places. */
  readonly unknown: number;
  /** People without any, by commune, the most first. */
  readonly unable: readonly { readonly commune: Commune; readonly people: number }[];
}

export interface RoundTripQuestion {
  readonly table: TransitTable;
  readonly season: TransitSeason;
  readonly demand: Demand;
  /** Places that count, and all others, whose types tell which answers the table may have left out. */
  readonly counted: ReadonlySet<PlaceId>;
  readonly places: readonly Pick<Place, "id" | "categories">[];
  /** Per demand point: minutes on foot to the nearest counted place, and by car. */
  readonly onFoot: ArrayLike<number>;
  readonly byCar: ArrayLike<number>;
  readonly isInTerritory: (commune: Commune) => boolean;
}

/** Sums up the people of a territory by the time to the nearest place from which they come back the same day. */
export function countRoundTripPeople(question: RoundTripQuestion): RoundTripPeople {
  const { demand, byCar, isInTerritory } = question;
  const ranks = [...demand.points.keys()].filter((rank) => {
    const point = demand.points[rank];
    return point !== undefined && point.population > 0 && isInTerritory(point.commune);
  });
  const peopleAt = (rank: number) => demand.points[rank]?.population ?? 0;
  const sum = (of: (rank: number) => boolean) =>
    ranks.reduce((total, rank) => (of(rank) ? total + peopleAt(rank) : total), 0);
  return {
    population: sum(() => true),
    byKind: DAY_KINDS.map((kind) => countOnDay(question, kind, ranks)),
    byCar: ROUND_TRIP_MINUTES.map((minutes) => sum((rank) => (byCar[rank] ?? Number.POSITIVE_INFINITY) <= minutes)),
  };
}

function countOnDay(question: RoundTripQuestion, kind: DayKind, ranks: readonly number[]): PeopleOnDay | undefined {
  const minutesFrom = minutesByOrigin(question, kind);
  if (minutesFrom === undefined) return undefined;
  const groups = ranks.flatMap((rank) => groupAt(question, rank, minutesFrom));
  const sum = (of: (group: Group) => boolean) =>
    groups.reduce((total, group) => (of(group) ? total + group.people : total), 0);
  const isWithin = ({ minutes }: Group, limit: number) => minutes !== undefined && minutes <= limit;
  return {
    kind,
    within: ROUND_TRIP_MINUTES.map((limit) => sum((group) => isWithin(group, limit))),
    able: sum((group) => isWithin(group, Number.MAX_VALUE)),
    unknown: sum(({ minutes }) => minutes === undefined),
    unable: sumByCommune(groups.filter(({ minutes }) => minutes === Number.POSITIVE_INFINITY)),
  };
}

/** The people of a demand point. Minutes: Infinity without any way, undefined where it is unknown. */
interface Group {
  readonly commune: Commune;
  readonly people: number;
  readonly minutes: number | undefined;
}

function groupAt(
  { table, demand, onFoot }: RoundTripQuestion,
  rank: number,
  minutesFrom: (origin: number) => number | undefined,
): readonly Group[] {
  const point = demand.points[rank];
  if (point === undefined) return [];
  const { commune, communeRank, population: people } = point;
  const byTransit = minutesFrom(demand.isAtSeats ? communeRank : originOfPoint(table, rank, communeRank));
  const walk = onFoot[rank] ?? Number.POSITIVE_INFINITY;
  const minutes = walk <= WALKABLE_MIN ? Math.min(walk, byTransit ?? walk) : byTransit;
  return [{ commune, people, minutes }];
}

function sumByCommune(groups: readonly Group[]): PeopleOnDay["unable"] {
  const sums = new Map<Commune, number>();
  for (const { commune, people } of groups) sums.set(commune, (sums.get(commune) ?? 0) + people);
  return [...sums]
    .map(([commune, people]) => ({ commune, people }))
    .sort((a, b) => b.people - a.people || (a.commune.code < b.commune.code ? -1 : 1));
}

/**
 * Minutes from an origin to the nearest counted place: Infinity for none, undefined where the table may have left one out. Undefined on a
 * day type without a timetable.
 */
function minutesByOrigin(
  { table, season, counted, places }: RoundTripQuestion,
  kind: DayKind,
): ((origin: number) => number | undefined) | undefined {
  const categories = new Map<PlaceId, readonly Category[]>(places.map((place) => [place.id, place.categories]));
  const wanted = [...new Set(places.flatMap((place) => (counted.has(place.id) ? place.categories : [])))];
  if (transitAnswersOf(table, 0, { season, kind }) === undefined) return undefined;
  const idOf = ({ place }: TransitAnswer) => table.placeIds[place] ?? "";
  const find = (origin: number): number | undefined => {
    const answers = transitAnswersOf(table, origin, { season, kind }) ?? [];
    const own = answers.filter((answer) => counted.has(idOf(answer)));
    if (own.length > 0) return Math.min(...own.map(({ arrival, departure }) => arrival - departure));
    const complete = completeCategories(table, answers, categories);
    return wanted.every((category) => complete.includes(category)) ? Number.POSITIVE_INFINITY : undefined;
  };
  return memoiseByRank(find);
}

function memoiseByRank(find: (rank: number) => number | undefined): (rank: number) => number | undefined {
  const known = new Map<number, number | undefined>();
  return (rank) => {
    if (!known.has(rank)) known.set(rank, find(rank));
    return known.get(rank);
  };
}
