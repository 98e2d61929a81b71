import type { CodeCommune } from "../codes.ts";
import type { Settlement } from "../demand/demand.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import type { WalkingMinutes } from "../network/walking-minutes.ts";
import { addDays, parisMomentOf } from "../opening-hours/paris-moment.ts";
import type { StartingPoint } from "../origin.ts";
import { CATEGORIES, type Place, type PlaceId, type PlaceType } from "../place.ts";
import type { Commune } from "../territory.ts";
import type { TransitAnswer } from "./answer-day.ts";
import { DAY_TYPES, type DatedDayType, type DayType, dayTypeOn, type TransitChoice } from "./day-types.ts";
import type { Validity } from "./gtfs-feed.ts";
import { DAY_WEEKDAYS, listNearStops, type NearStop, WALKABLE_KM } from "./near-stops.ts";

/** Where the answers for a starting point begin: the seat of a commune, or a large settlement away from it. */
export interface TransitStart {
  /** Rank among the origins of the table. */
  readonly origin: number;
  readonly commune: CodeCommune;
  readonly isSeat: boolean;
  /** From the starting point, as the crow flies. */
  readonly km: number;
}

/** A useful round trip to a place. */
export interface TripToPlace extends TransitAnswer {
  /** Undefined without booking. An unknown rule has neither phone nor notice. */
  readonly rule: TransitBooking | undefined;
  /** Whether the hours of the place are known: else it is supposed to be open from 9 to 17. */
  readonly areHoursKnown: boolean;
  /** Weekday whose hours count on weekdays: 0 is Monday. -1 where it is closed then. */
  readonly weekday: number;
}

/** The answer for one place. Walk: the way on foot takes half an hour at most. Unknown: the table does not have the place, or has only nearer ones of its types. */
export type PlaceTrip =
  | { readonly kind: "trip"; readonly trip: TripToPlace }
  | { readonly kind: "walk"; readonly minutes: number }
  | { readonly kind: "none" }
  | { readonly kind: "unknown" };

/** What a person asks: from where, and on which day. */
export interface TransitQuestion {
  readonly start: StartingPoint;
  readonly communes: readonly Commune[];
  /** Undefined where it could not be loaded: answers then begin at seats. */
  readonly settlement: Settlement | undefined;
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
  readonly day: DatedDayType;
  readonly validity: TransitState;
  /** Undefined where no origin of the table is near. */
  readonly from: TransitStart | undefined;
  /** Whether answers exist: the timetables hold on the day, know its type, and begin near the starting point. */
  readonly isKnown: boolean;
  readonly tripTo: (place: PlaceOfTrip) => PlaceTrip;
  /** Stops of the place near the starting point, whatever the timetables: the service comes. */
  readonly stopsNear: (place: Pick<Place, "id">) => readonly NearStop[];
  /**
   * Rows with a round trip, a walk, or a service that comes on the day first, the shortest way there at the head; the others keep their
   * order.
   */
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
/** Ranks of bookings: 0 is without booking, 1 an unknown rule, then those of the table. */
const FIRST_RULE = 2;
const UNKNOWN_RULE: TransitBooking = { phone: "", noticeDays: -1 };
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
  const dated = dayTypeOn(date);
  const day = choice === "jour" ? dated : { season: dated.season, kind: choice, isSure: true };
  const validity = transitStateOn(table.validity, date);
  const from = findTransitStart(table, question);
  const holds = validity.kind === "current" || validity.kind === "ending";
  const answers = holds && from !== undefined ? transitAnswersOf(table, from.origin, day) : undefined;
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
function weekdaysOf(choice: TransitQuestion["choice"], { kind }: DatedDayType, date: string): readonly number[] {
  if (choice !== "jour") return DAY_WEEKDAYS[choice];
  const { weekday } = parisMomentOf(date, 0);
  return kind === "dimanche" && weekday !== SUNDAY ? [] : [weekday];
}

/** The origin nearest to a starting point; undefined beyond 10 km. */
export function findTransitStart(
  table: Pick<TransitTable, "communeCount" | "points">,
  { start, communes, settlement }: Pick<TransitQuestion, "start" | "communes" | "settlement">,
): TransitStart | undefined {
  let nearest: TransitStart | undefined;
  const offer = (origin: number, commune: CodeCommune, isSeat: boolean, position: Position) => {
    if (start.codeCommune !== undefined && commune !== start.codeCommune) return;
    const km = greatCircleDistanceKm(start.position, position);
    if (km <= FARTHEST_START_KM && (nearest === undefined || km < nearest.km))
      nearest = { origin, commune, isSeat, km };
  };
  for (const [rank, { code, position }] of communes.entries()) offer(rank, code, true, position);
  let commune = 0;
  for (const [rank, point] of table.points.entries()) {
    const position = settlement?.positions[point];
    while (settlement !== undefined && (settlement.starts[commune + 1] ?? point + 1) <= point) commune += 1;
    const code = communes[commune]?.code;
    if (position !== undefined && code !== undefined) offer(table.communeCount + rank, code, false, position);
  }
  return nearest;
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

function toTrip({ bookings, weekdays, areHoursKnown }: TransitTable, answer: TransitAnswer): TripToPlace {
  return {
    ...answer,
    rule: answer.booking === 0 ? undefined : (bookings[answer.booking - FIRST_RULE] ?? UNKNOWN_RULE),
    areHoursKnown: areHoursKnown[answer.place] ?? true,
    weekday: weekdays[answer.place] ?? -1,
  };
}

/** A feed that answers were computed from. */
export interface TransitFeed extends Validity {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly url: string;
}

export interface TransitBooking {
  /** "" where unknown. */
  readonly phone: string;
  /** Days before travel; -1 unknown. */
  readonly noticeDays: number;
}

/** Answers of one day type, by origin. */
export interface TransitDay {
  /** The first and the last of the dates of the feeds that stand for the day; they may differ from feed to feed. */
  readonly dates: Validity;
  readonly answers: readonly (readonly TransitAnswer[])[];
}

/** Useful journeys without a car, as published. */
export interface TransitTable {
  /** ISO 8601. */
  readonly computedOn: string;
  readonly validity: Validity;
  readonly feeds: readonly TransitFeed[];
  readonly bookings: readonly TransitBooking[];
  /** Answers of each type that an origin has at most, beside those within so many minutes. */
  readonly nearest: number;
  readonly withinMin: number;
  readonly placeIds: readonly string[];
  /** Per place: weekday whose hours count on weekdays, -1 where it is closed then. */
  readonly weekdays: readonly number[];
  /** Per place: whether its hours are known. */
  readonly areHoursKnown: readonly boolean[];
  readonly communeCount: number;
  readonly pointCount: number;
  /** Ranks of the demand points that are origins, after the seats of all communes. */
  readonly points: readonly number[];
  /** In the order of `DAY_TYPES`; undefined where no feed says what runs. */
  readonly days: readonly (TransitDay | undefined)[];
}

/** Days before the end of validity from which the page tells it. */
const TOLD_AHEAD_DAYS = 14;

/** Whether answers hold on a date: expired ones are not used for today. */
export type TransitState =
  | { readonly kind: "current" }
  /** Current, but not for much longer. */
  | { readonly kind: "ending"; readonly until: string; readonly daysLeft: number }
  | { readonly kind: "expired"; readonly until: string }
  /** The timetables begin later. */
  | { readonly kind: "coming"; readonly from: string };

/** The state of a table on a date (ISO 8601); its last day is still valid, with 0 days left. */
export function transitStateOn({ from, until }: Validity, date: string): TransitState {
  if (date > until) return { kind: "expired", until };
  if (date < from) return { kind: "coming", from };
  if (date < addDays(until, -TOLD_AHEAD_DAYS)) return { kind: "current" };
  return { kind: "ending", until, daysLeft: (Date.parse(until) - Date.parse(date)) / 86_400_000 };
}

/** Answers of an origin on a day type; undefined where the day type is unknown. */
export function transitAnswersOf(
  { days }: Pick<TransitTable, "days">,
  origin: number,
  { season, kind }: DayType,
): readonly TransitAnswer[] | undefined {
  const rank = DAY_TYPES.findIndex((one) => one.season === season && one.kind === kind);
  const day = days[rank];
  return day === undefined ? undefined : (day.answers[origin] ?? []);
}

/**
 * Dates on which feeds with at least nine tenths of the trips are valid; undefined for no feeds. A small shuttle that ends early does not
 * end the table.
 */
export function commonValidity(feeds: readonly (Validity & { readonly trips: number })[]): Validity | undefined {
  const total = feeds.reduce((sum, { trips }) => sum + trips, 0);
  const at = (dates: readonly { readonly date: string; readonly trips: number }[]) => {
    let trips = 0;
    return dates.find((one) => {
      trips += one.trips;
      return trips >= total * COMMON_SHARE;
    })?.date;
  };
  const from = at(feeds.map(({ from: date, trips }) => ({ date, trips })).sort((a, b) => (a.date < b.date ? -1 : 1)));
  const until = at(feeds.map(({ until: date, trips }) => ({ date, trips })).sort((a, b) => (a.date < b.date ? 1 : -1)));
  return from === undefined || until === undefined ? undefined : { from, until };
}

const COMMON_SHARE = 0.9;
