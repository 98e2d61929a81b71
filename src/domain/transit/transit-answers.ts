import { CATEGORIES, type PlaceType } from "../category.ts";
import type { CodeCommune } from "../codes.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import type { WalkingMinutes } from "../network/road-search.ts";
import { parisMomentOf } from "../opening-hours/paris-moment.ts";
import type { StartingPoint } from "../origin.ts";
import type { Place, PlaceId } from "../place.ts";
import type { Commune } from "../territory.ts";
import { DAY_KINDS, DAY_WEEKDAYS, type DatedKind, dayKindOn, type TransitChoice } from "./day-kinds.ts";
import { listNearStops, type NearStop, WALKABLE_KM } from "./near-stops.ts";
import {
  type TransitAnswer,
  type TransitBooking,
  type TransitState,
  type TransitTable,
  transitStateOn,
} from "./transit-table.ts";

/** Where the answers for a starting point begin: the town hall of a commune. */
export interface TransitStart {
  /** Rank among the origins of the table. */
  readonly origin: number;
  readonly commune: CodeCommune;
  /** From the starting point, as the crow flies. */
  readonly km: number;
}

export interface TripToPlace extends TransitAnswer {
  /** Undefined without booking. An unknown rule has neither phone nor notice. */
  readonly rule: TransitBooking | undefined;
  /** Weekday whose hours count on weekdays: 0 is Monday; -1 where they are unknown, and the place is supposed to be open from 9 to 17. */
  readonly weekday: number;
}

/** The answer for one place. Walk: the way on foot takes half an hour at most. Unknown: the table does not have the place, or has only nearer ones of its types. */
export type PlaceTrip =
  | { readonly kind: "trip"; readonly trip: TripToPlace }
  | { readonly kind: "walk"; readonly minutes: number }
  | { readonly kind: "none" }
  | { readonly kind: "unknown" };

/** The question of a person: the start, and the day. */
export interface TransitQuestion {
  readonly start: StartingPoint;
  readonly communes: readonly Commune[];
  /** All places, those around the region too: their types tell which answers the table may have left out. */
  readonly places: readonly PlaceOfTrip[];
  /** Minutes on foot, up to half an hour; undefined until the roads are loaded: no way on foot is then known. */
  readonly walk: WalkingMinutes | undefined;
  readonly choice: Exclude<TransitChoice, "non">;
  /** The day asked for, else today: ISO 8601. */
  readonly date: string;
}

/** Round trips from a starting point on a day. */
export interface TripsFrom {
  readonly day: DatedKind;
  readonly validity: TransitState;
  /** Undefined where no origin of the table is near. */
  readonly from: TransitStart | undefined;
  /** Whether answers exist: the timetables hold on the day, know its type, and begin near the starting point. */
  readonly isKnown: boolean;
  readonly tripTo: (place: PlaceOfTrip) => PlaceTrip;
  /** Stops of the place near the starting point, whatever the timetables: the service comes. */
  readonly stopsNear: (place: Pick<Place, "id">) => readonly NearStop[];
  /** Rows with a round trip, a walk or a service on the day first, the shortest way at the head. */
  readonly inOrder: <Row extends RowOfTrip>(rows: readonly Row[]) => readonly Row[];
}

interface RowOfTrip {
  readonly place: PlaceOfTrip;
}

type PlaceOfTrip = Pick<Place, "id" | "categories" | "position" | "format" | "stops" | "records">;

/** Answers without a car with the functions that use them: their code is loaded with the file, not with the first view. */
export interface TransitAnswers {
  readonly table: TransitTable;
  readonly tripsFrom: (question: TransitQuestion) => TripsFrom;
}

/** Beyond this distance no answer of the table is one for the starting point. */
const FARTHEST_START_KM = 10;

const SUNDAY = 6;

const NO_STOPS: readonly NearStop[] = [];

const NONE: PlaceTrip = { kind: "none" };

const UNKNOWN: PlaceTrip = { kind: "unknown" };

export function createTransitAnswers(table: TransitTable): TransitAnswers {
  return { table, tripsFrom: (question) => tripsFrom(table, question) };
}

/** Round trips from the origin of the table that is nearest to a starting point, within its commune where that is known. */
function tripsFrom(table: TransitTable, question: TransitQuestion): TripsFrom {
  const { choice, date } = question;
  const dated = dayKindOn(date);
  const day = choice === "jour" ? dated : { kind: choice, isSure: true };
  const validity = transitStateOn(table.validity, date);
  const from = findTransitStart(question);
  const holds = validity.kind === "current" || validity.kind === "ending";
  const answersOfDay = holds ? table.days[DAY_KINDS.indexOf(day.kind)] : undefined;
  const answers = from && answersOfDay?.[from.origin];
  const tripTo = answers && finderOf(table, answers, question);
  const stops = listNearStops({ ...question, weekdays: weekdaysOf(choice, dated, date) });
  return {
    day,
    validity,
    from,
    isKnown: tripTo !== undefined,
    tripTo: tripTo ?? (() => UNKNOWN),
    stopsNear: ({ id }) => stops.get(id) ?? NO_STOPS,
    inOrder: (rows) => (tripTo === undefined ? rows : sortByMinutes(rows)),
  };

  /** Infinity − Infinity is NaN, which counts as equal. */
  function sortByMinutes<Row extends RowOfTrip>(rows: readonly Row[]): readonly Row[] {
    return rows
      .map((row) => ({ row, minutes: minutesTo(row) }))
      .sort((a, b) => a.minutes - b.minutes || 0)
      .map(({ row }) => row);
  }

  function minutesTo({ place }: RowOfTrip): number {
    const found = tripTo?.(place);
    const ways = (stops.get(place.id) ?? NO_STOPS).flatMap(({ coming, walkMinutes }) =>
      coming === "comes" ? (walkMinutes ?? []) : [],
    );
    if (found?.kind === "walk") ways.push(found.minutes);
    if (found?.kind === "trip") ways.push(found.trip.arrival - found.trip.departure);
    return Math.min(...ways);
  }
}

/** Weekdays of the day asked for: those of its kind, or that of the date; none on a public holiday, when no source says who comes. */
function weekdaysOf(choice: TransitQuestion["choice"], { kind }: DatedKind, date: string): readonly number[] {
  if (choice !== "jour") return DAY_WEEKDAYS[choice];
  const { weekday } = parisMomentOf(date, 0);
  return kind === "dimanche" && weekday !== SUNDAY ? [] : [weekday];
}

/** The town hall nearest to a starting point, that of its commune where it is known; undefined beyond 10 km. */
export function findTransitStart({
  start,
  communes,
}: Pick<TransitQuestion, "start" | "communes">): TransitStart | undefined {
  const near = communes.flatMap(({ code, position }, origin) => {
    if (start.codeCommune !== undefined && code !== start.codeCommune) return [];
    const km = greatCircleDistanceKm(start.position, position);
    return km <= FARTHEST_START_KM ? [{ origin, commune: code, km }] : [];
  });
  return near.sort((a, b) => a.km - b.km)[0];
}

/**
 * Types of places of which the table leaves no answer out: those with fewer answers than it keeps of each type. A place that is not loaded
 * may be of any type.
 * @param answers those of one origin
 */
function completeCategories(
  table: Pick<TransitTable, "placeIds" | "nearest">,
  answers: readonly Pick<TransitAnswer, "place">[],
  categories: ReadonlyMap<PlaceId, readonly PlaceType[]>,
): readonly PlaceType[] {
  const counts = new Map<PlaceType, number>();
  for (const { place } of answers) {
    for (const category of categories.get(table.placeIds[place] ?? "") ?? CATEGORIES) {
      counts.set(category, (counts.get(category) ?? 0) + 1);
    }
  }
  return CATEGORIES.filter((category) => (counts.get(category) ?? 0) < table.nearest);
}

/** A place without an answer has no useful round trip if the table leaves no answer out of one of its types. */
function finderOf(
  table: TransitTable,
  answers: readonly TransitAnswer[],
  { places, start, walk }: TransitQuestion,
): TripsFrom["tripTo"] {
  const categories = new Map(places.map((place) => [place.id, place.categories]));
  const trips = new Map<PlaceId, PlaceTrip>(
    answers.map((answer) => [table.placeIds[answer.place] ?? "", { kind: "trip", trip: toTrip(table, answer) }]),
  );
  const isAsked = new Set<PlaceId>(table.placeIds);
  const complete = completeCategories(table, answers, categories);
  const walks = walk === undefined ? new Map<PlaceId, PlaceTrip>() : listWalks(places, start.position, walk);
  return ({ id, categories: own }) =>
    trips.get(id) ??
    walks.get(id) ??
    (isAsked.has(id) && own.some((category) => complete.includes(category)) ? NONE : UNKNOWN);
}

/** Places to which one walks: the table leaves out vehicles that take longer. Itinerant services are elsewhere. */
function listWalks(places: readonly PlaceOfTrip[], from: Position, walk: WalkingMinutes): Map<PlaceId, PlaceTrip> {
  const near = places.filter(
    ({ position, format }) => format !== "itinerant" && greatCircleDistanceKm(from, position) <= WALKABLE_KM,
  );
  const walks = new Map<PlaceId, PlaceTrip>();
  const minutes = walk(
    from,
    near.map(({ position }) => position),
  );
  for (const [rank, { id }] of near.entries()) {
    const own = minutes[rank] ?? Number.POSITIVE_INFINITY;
    if (Number.isFinite(own)) walks.set(id, { kind: "walk", minutes: own });
  }
  return walks;
}

function toTrip({ bookings, weekdays }: TransitTable, answer: TransitAnswer): TripToPlace {
  return { ...answer, rule: bookings[answer.booking - 1], weekday: weekdays[answer.place] ?? -1 };
}
