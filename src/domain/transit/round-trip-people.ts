import type { PlaceCosts, ServingPosition } from "../coverage/serving-positions.ts";
import type { Demand } from "../demand/demand.ts";
import type { SeatCosts } from "../network/seat-costs.ts";
import type { Place, PlaceId, PlaceType } from "../place.ts";
import type { MeasuredPlace } from "../scenario/planned-place.ts";
import type { Commune } from "../territory.ts";
import type { TransitAnswer } from "./answer-day.ts";
import { DAY_KINDS, type DayKind } from "./day-kinds.ts";
import type { TransitSeason } from "./day-types.ts";
import { type Reception, receptionOn } from "./reception.ts";
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
  /** People with a round trip of any length, a walk to an open place, or a service that comes to a stop within walking reach. */
  readonly able: number;
  /** Those of them who have nothing but the service that comes. */
  readonly atStops: number;
  /** People with nothing on this day but a stop within walking reach where a service comes on another day, or on a day that no source gives. */
  readonly atOtherStops: number;
  /** People whose answers the table may have left out for nearer places. */
  readonly unknown: number;
  /** People without any of these, by commune, the most first. */
  readonly unable: readonly UnableCommune[];
}

/** The people of a commune who have nothing. */
export interface UnableCommune {
  readonly commune: Commune;
  readonly people: number;
  /** From the demand point with the most of them, the nearest counted place by car; undefined without a way. */
  readonly nearest: NearestByCar | undefined;
}

export interface NearestByCar {
  readonly place: MeasuredPlace;
  readonly serving: ServingPosition;
  readonly minutes: number;
}

export interface RoundTripQuestion {
  readonly table: TransitTable;
  readonly season: TransitSeason;
  readonly demand: Demand;
  /** Places that count, and all others, whose types tell which answers the table may have left out. */
  readonly counted: ReadonlySet<PlaceId>;
  readonly places: readonly Pick<Place, "id" | "categories">[];
  /** Positions where the counted places receive people: row n of `walks` has the demand points from which one walks to position n. */
  readonly positions: readonly ServingPosition[];
  readonly measured: readonly MeasuredPlace[];
  /** Up to half an hour. */
  readonly walks: SeatCosts;
  /** Minutes by car to the nearest counted place, per demand point. */
  readonly byCar: Pick<PlaceCosts, "cost" | "servingIndex">;
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
    byCar: ROUND_TRIP_MINUTES.map((minutes) =>
      sum((rank) => (byCar.cost[rank] ?? Number.POSITIVE_INFINITY) <= minutes),
    ),
  };
}

function countOnDay(question: RoundTripQuestion, kind: DayKind, ranks: readonly number[]): PeopleOnDay | undefined {
  const minutesFrom = minutesByOrigin(question, kind);
  if (minutesFrom === undefined) return undefined;
  const walks = walksOn(question, kind);
  const groups = ranks.flatMap((rank) => groupAt(question, rank, minutesFrom, walks));
  const sum = (of: (group: Group) => boolean) =>
    groups.reduce((total, group) => (of(group) ? total + group.people : total), 0);
  return {
    kind,
    within: ROUND_TRIP_MINUTES.map((limit) => sum(({ way, minutes }) => isWay(way) && minutes <= limit)),
    able: sum(({ way }) => isWay(way)),
    atStops: sum(({ way }) => way === "stop"),
    atOtherStops: sum(({ way }) => way === "other-stop"),
    unknown: sum(({ way }) => way === "unknown"),
    unable: sumByCommune(
      groups.filter(({ way }) => way === "none"),
      question,
    ),
  };
}

/** How people of a demand point reach a place, the first that holds: by themselves, by a service that comes on the day, or not. */
type Way = "trip" | "stop" | "other-stop" | "unknown" | "none";

interface Group {
  /** Rank of the demand point. */
  readonly rank: number;
  readonly commune: Commune;
  readonly people: number;
  readonly way: Way;
  /** Infinity without a way. */
  readonly minutes: number;
}

function isWay(way: Way): boolean {
  return way === "trip" || way === "stop";
}

function groupAt(
  { table, demand }: RoundTripQuestion,
  rank: number,
  minutesFrom: (origin: number) => number | undefined,
  walks: Walks,
): readonly Group[] {
  const point = demand.points[rank];
  if (point === undefined) return [];
  const { commune, communeRank, population: people } = point;
  const byTransit = minutesFrom(demand.isAtSeats ? communeRank : originOfPoint(table, rank, communeRank));
  const bySelf = Math.min(walks.open[rank] as number, byTransit ?? Number.POSITIVE_INFINITY);
  const minutes = Math.min(bySelf, walks.comes[rank] as number);
  return [{ rank, commune, people, way: way(), minutes }];

  function way(): Way {
    if (bySelf < Number.POSITIVE_INFINITY) return "trip";
    if (minutes < Number.POSITIVE_INFINITY) return "stop";
    if ((walks["other-stop"][rank] as number) < Number.POSITIVE_INFINITY) return "other-stop";
    return byTransit === undefined ? "unknown" : "none";
  }
}

/** By reception, minutes on foot from each demand point to the nearest position; Infinity beyond walking reach. */
type Walks = Readonly<Record<Exclude<Reception, "closed">, Float64Array>>;

function walksOn({ positions, measured, walks, season, demand }: RoundTripQuestion, kind: DayKind): Walks {
  const none = () => new Float64Array(demand.points.length).fill(Number.POSITIVE_INFINITY);
  const found = { open: none(), comes: none(), "other-stop": none() };
  for (const [rank, { placeIndex, destination }] of positions.entries()) {
    const place = measured[placeIndex];
    const reception = place === undefined ? "closed" : receptionOn(place, destination, { season, kind });
    if (reception === "closed") continue;
    const minutes = found[reception];
    for (let cell = walks.starts[rank] as number; cell < (walks.starts[rank + 1] as number); cell++) {
      const point = walks.points[cell] as number;
      minutes[point] = Math.min(minutes[point] as number, walks.costs[cell] as number);
    }
  }
  return found;
}

function sumByCommune(groups: readonly Group[], question: RoundTripQuestion): PeopleOnDay["unable"] {
  const communes = new Map<Commune, Group[]>();
  for (const group of groups) {
    const own = communes.get(group.commune);
    if (own === undefined) communes.set(group.commune, [group]);
    else own.push(group);
  }
  return [...communes]
    .map(([commune, own]) => ({
      commune,
      people: own.reduce((sum, { people }) => sum + people, 0),
      nearest: nearestByCar(own, question),
    }))
    .sort((a, b) => b.people - a.people || (a.commune.code < b.commune.code ? -1 : 1));
}

function nearestByCar(
  groups: readonly Group[],
  { byCar, positions, measured }: RoundTripQuestion,
): NearestByCar | undefined {
  const [largest] = [...groups].sort((a, b) => b.people - a.people);
  if (largest === undefined) return undefined;
  const minutes = byCar.cost[largest.rank] ?? Number.POSITIVE_INFINITY;
  const serving = positions[byCar.servingIndex[largest.rank] ?? -1];
  const place = measured[serving?.placeIndex ?? -1];
  return serving && place && Number.isFinite(minutes) ? { place, serving, minutes } : undefined;
}

/**
 * Minutes from an origin to the nearest counted place: Infinity for none, undefined where the table may have left one out. Undefined on a
 * day type without a timetable.
 */
function minutesByOrigin(
  { table, season, counted, places }: RoundTripQuestion,
  kind: DayKind,
): ((origin: number) => number | undefined) | undefined {
  const categories = new Map<PlaceId, readonly PlaceType[]>(places.map((place) => [place.id, place.categories]));
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
