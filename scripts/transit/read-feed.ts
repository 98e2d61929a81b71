import { forEachRecord } from "../../src/data/csv/read-table.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { isDate, parisMomentOf } from "../../src/domain/opening-hours/paris-moment.ts";
import type { TransitBooking, Validity } from "../../src/domain/transit/transit-table.ts";

/**
 * The parts of a GTFS feed that answers need, in the terms of the specification (GTFS Schedule Reference, https://gtfs.org). Times are seconds
 * after noon minus 12 h of the service day; dates are ISO 8601.
 */
export interface Feed {
  readonly services: ReadonlyMap<string, Service>;
  readonly trips: readonly Trip[];
  /** First and last day of the calendars, within the dates of feed_info.txt. */
  readonly validity: Validity;
}

interface ServiceCalendar extends Validity {
  /** From Monday. */
  readonly weekdays: readonly boolean[];
}

interface Service {
  readonly calendars: readonly ServiceCalendar[];
  /** Of calendar_dates.txt: whether the service runs on the date. */
  readonly exceptions: ReadonlyMap<string, boolean>;
}

export interface Trip {
  readonly service: string;
  /** At least two, in the order of the way. */
  readonly stopTimes: readonly StopTime[];
  /** Undefined without booking. */
  readonly booking: TransitBooking | undefined;
}

interface StopTime {
  readonly stop: FeedStop;
  readonly arrival: number;
  readonly departure: number;
  readonly mayBoard: boolean;
  readonly mayAlight: boolean;
}

/** Stops are compared by identity. */
export interface FeedStop {
  readonly position: Position;
}

export interface FeedFault {
  readonly file: string;
  /** Line as in a text editor; 0 for the whole file. */
  readonly line: number;
  /** In French. */
  readonly reason: string;
}

export interface FeedReading {
  /** Undefined for a feed that must be left out. */
  readonly feed: Feed | undefined;
  /** Rows left out, or the reason why the whole feed is. */
  readonly faults: readonly FeedFault[];
}

/** Whether a service runs on a date. */
export function runsOn(service: Service | undefined, date: string): boolean {
  if (service === undefined) return false;
  const { weekday } = parisMomentOf(date, 0);
  return (
    service.exceptions.get(date) ??
    service.calendars.some(({ weekdays, from, until }) => weekdays[weekday] === true && from <= date && date <= until)
  );
}

/**
 * Reads a feed. A faulty row is left out with its trip and told; a feed without a required file or column, or with more than one faulty row in
 * a hundred of a file, is unusable. Trips without times of their own are left out: those with a window of hours (GTFS-Flex), and those that
 * frequencies.txt repeats.
 * @param textOf text of a file of the feed; undefined where there is none
 */
export function readFeed(textOf: (file: string) => string | undefined): FeedReading {
  const faults: FeedFault[] = [];
  let isUsable = true;
  const read: ReadRows = (shape, accept) => {
    const reading = readRows(textOf(shape.file), shape, accept);
    faults.push(...reading.faults);
    isUsable &&= reading.isUsable;
  };
  const stops = readStops(read);
  const onDemandRoutes = readOnDemandRoutes(read);
  const services = readServices(read);
  const bookings = readBookings(read);
  const heads = new Map<string, TripHead>();
  read({ file: "trips.txt", required: ["route_id", "service_id", "trip_id"] }, (cell) => {
    const service = cell("service_id");
    if (!services.has(service)) return `service_id « ${service} » inconnu`;
    if (heads.has(cell("trip_id"))) return `identifiant « ${cell("trip_id")} » déjà employé`;
    const booking = onDemandRoutes.has(cell("route_id")) ? UNKNOWN_RULE : undefined;
    heads.set(cell("trip_id"), { service, booking, rows: [], isLeftOut: false });
    return undefined;
  });
  readStopTimes(read, heads, stops, bookings);
  read({ file: "frequencies.txt", required: ["trip_id"], isOptional: true }, (cell) => {
    const head = heads.get(cell("trip_id"));
    if (head !== undefined) head.isLeftOut = true;
    return undefined;
  });
  const validity = validityOf(services, readFeedDates(read));
  if (validity === undefined) faults.push({ file: "calendar.txt", line: 0, reason: "aucun jour de service" });
  if (!isUsable || validity === undefined) return { feed: undefined, faults };
  const trips = [...heads.values()].flatMap(({ service, booking, rows, isLeftOut }): Trip[] => {
    const stopTimes = isLeftOut ? undefined : interpolate(rows.sort((a, b) => a.sequence - b.sequence));
    return stopTimes === undefined ? [] : [{ service, booking, stopTimes }];
  });
  return { feed: { services, trips, validity }, faults };
}

type Cell = (column: string) => string;

/** Takes the cells of a row, trimmed and empty where missing, and returns the reason of a refusal in French. */
type AcceptRow = (cell: Cell) => string | undefined;

interface FileShape {
  readonly file: string;
  readonly required: readonly string[];
  readonly isOptional?: boolean;
}

type ReadRows = (shape: FileShape, accept: AcceptRow) => void;

/** Faults listed for each file: one cause may spoil every row. */
const MOST_FAULTS = 10;
/** A greater share of refused rows makes a feed unusable. */
const LARGEST_REFUSED_SHARE = 0.01;

function readRows(text: string | undefined, { file, required, isOptional = false }: FileShape, accept: AcceptRow) {
  const faults: FeedFault[] = [];
  let columns: ReadonlyMap<string, number> | undefined;
  let absent = required;
  let rows = 0;
  let refused = 0;
  forEachRecord(text ?? "", ",", (cells, line) => {
    if (columns === undefined) {
      // A byte order mark counts as white space.
      const header = new Map(cells.map((name, rank) => [name.trim(), rank]));
      columns = header;
      absent = required.filter((name) => !header.has(name));
      return;
    }
    if (absent.length > 0) return;
    const at = columns;
    rows += 1;
    const reason = accept((column) => (cells[at.get(column) ?? -1] ?? "").trim());
    if (reason === undefined) return;
    refused += 1;
    if (faults.length < MOST_FAULTS) faults.push({ file, line, reason });
  });
  const fatal = (line: number, reason: string) => ({ isUsable: false, faults: [{ file, line, reason }, ...faults] });
  if (columns === undefined)
    return isOptional ? { isUsable: true, faults } : fatal(0, "fichier obligatoire absent ou vide");
  if (absent.length > 0) return fatal(1, `colonnes obligatoires absentes : ${absent.join(", ")}`);
  if (refused > rows * LARGEST_REFUSED_SHARE)
    return fatal(0, `${refused} ${refused > 1 ? "lignes refusées" : "ligne refusée"} sur ${rows}`);
  return { isUsable: true, faults };
}

/** A platform without a position has that of its station; 0, 0 stands for an unknown position in many feeds. */
function readStops(read: ReadRows): ReadonlyMap<string, FeedStop> {
  const own = new Map<string, { readonly position: Position | undefined; readonly station: string }>();
  read({ file: "stops.txt", required: ["stop_id"] }, (cell) => {
    const [latitude, longitude, station] = [cell("stop_lat"), cell("stop_lon"), cell("parent_station")];
    const isKnown = DEGREES.test(latitude) && DEGREES.test(longitude) && (Number(latitude) || Number(longitude)) !== 0;
    if (!isKnown && station === "") return `position « ${latitude} ${longitude} » illisible`;
    if (own.has(cell("stop_id"))) return `identifiant « ${cell("stop_id")} » déjà employé`;
    own.set(cell("stop_id"), { position: isKnown ? [Number(longitude), Number(latitude)] : undefined, station });
    return undefined;
  });
  return new Map(
    [...own].flatMap(([id, { position = own.get(own.get(id)?.station ?? "")?.position }]) =>
      position === undefined ? [] : [[id, { position }]],
    ),
  );
}

const DEGREES = /^-?\d{1,3}(\.\d+)?$/;

/** Extended route type « Demand and Response Bus Service ». */
const ON_DEMAND_ROUTE_TYPE = "715";

function readOnDemandRoutes(read: ReadRows): ReadonlySet<string> {
  const routes = new Set<string>();
  read({ file: "routes.txt", required: ["route_id", "route_type"] }, (cell) => {
    if (cell("route_type") === ON_DEMAND_ROUTE_TYPE) routes.add(cell("route_id"));
    return undefined;
  });
  return routes;
}

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

function readServices(read: ReadRows): ReadonlyMap<string, Service> {
  const services = new Map<
    string,
    { readonly calendars: ServiceCalendar[]; readonly exceptions: Map<string, boolean> }
  >();
  const serviceOf = (cell: Cell) => {
    const service = services.get(cell("service_id")) ?? { calendars: [], exceptions: new Map<string, boolean>() };
    services.set(cell("service_id"), service);
    return service;
  };
  const dates = ["start_date", "end_date"];
  read({ file: "calendar.txt", required: ["service_id", ...WEEKDAYS, ...dates], isOptional: true }, (cell) => {
    const [from, until] = dates.map((name) => readDate(cell(name)));
    if (from === undefined || until === undefined) return `dates « ${dates.map(cell).join(" ")} » illisibles`;
    serviceOf(cell).calendars.push({ from, until, weekdays: WEEKDAYS.map((day) => cell(day) === "1") });
    return undefined;
  });
  const required = ["service_id", "date", "exception_type"];
  read({ file: "calendar_dates.txt", required, isOptional: true }, (cell) => {
    const date = readDate(cell("date"));
    const type = cell("exception_type");
    if (date === undefined) return `date « ${cell("date")} » illisible`;
    if (type !== "1" && type !== "2") return `exception_type « ${type} » inconnu`;
    serviceOf(cell).exceptions.set(date, type === "1");
    return undefined;
  });
  return services;
}

const EVER: Validity = { from: "0000-01-01", until: "9999-12-31" };

function readFeedDates(read: ReadRows): Validity {
  let dates = EVER;
  read({ file: "feed_info.txt", required: [], isOptional: true }, (cell) => {
    dates = {
      from: readDate(cell("feed_start_date")) ?? EVER.from,
      until: readDate(cell("feed_end_date")) ?? EVER.until,
    };
    return undefined;
  });
  return dates;
}

/** @param stated dates of feed_info.txt */
function validityOf(services: ReadonlyMap<string, Service>, stated: Validity): Validity | undefined {
  const spans = [...services.values()].flatMap(({ calendars, exceptions }) => [
    ...calendars,
    ...[...exceptions].flatMap(([date, runs]) => (runs ? [{ from: date, until: date }] : [])),
  ]);
  const [start] = spans.map(({ from }) => from).sort();
  const end = spans
    .map(({ until }) => until)
    .sort()
    .at(-1);
  if (start === undefined || end === undefined) return undefined;
  const own = overlap({ from: start, until: end }, stated);
  return own.from <= own.until ? own : undefined;
}

/** The dates that lie within both of two spans; none where it ends before it begins. */
export function overlap(one: Validity, other: Validity): Validity {
  const [, from = one.from] = [one.from, other.from].sort();
  const [until = one.until] = [one.until, other.until].sort();
  return { from, until };
}

const UNKNOWN_RULE: TransitBooking = { phone: "", noticeDays: -1 };

function readBookings(read: ReadRows): ReadonlyMap<string, TransitBooking> {
  const rules = new Map<string, TransitBooking>();
  read({ file: "booking_rules.txt", required: ["booking_rule_id", "booking_type"], isOptional: true }, (cell) => {
    // Booking types: 0 in real time, 1 on the same day, 2 up to prior_notice_last_day days before.
    const days = cell("prior_notice_last_day");
    const noticeDays = /^\d+$/.test(days) ? Number(days) : cell("booking_type") === "2" ? -1 : 0;
    rules.set(cell("booking_rule_id"), { phone: cell("phone_number"), noticeDays });
    return undefined;
  });
  return rules;
}

interface TripHead {
  readonly service: string;
  booking: TransitBooking | undefined;
  readonly rows: StopTimeRow[];
  isLeftOut: boolean;
}

interface StopTimeRow extends Omit<StopTime, "arrival" | "departure"> {
  readonly sequence: number;
  /** Undefined between two timed stops. */
  readonly times: { readonly arrival: number; readonly departure: number } | undefined;
}

const NOT_AVAILABLE = "1";
const BY_TELEPHONE = "2";

function readStopTimes(
  read: ReadRows,
  heads: ReadonlyMap<string, TripHead>,
  stops: ReadonlyMap<string, FeedStop>,
  bookings: ReadonlyMap<string, TransitBooking>,
): void {
  read({ file: "stop_times.txt", required: ["trip_id", "stop_sequence"] }, (cell) => {
    const head = heads.get(cell("trip_id"));
    if (head === undefined) return `trip_id « ${cell("trip_id")} » inconnu`;
    const isFlexible = FLEXIBLE.some((column) => cell(column) !== "");
    const row = isFlexible ? undefined : readStopTime(cell, stops);
    if (typeof row !== "object") {
      head.isLeftOut = true;
      return row;
    }
    head.rows.push(row);
    const rule = bookings.get(cell("pickup_booking_rule_id"));
    if (rule !== undefined) head.booking = rule;
    else if (cell("pickup_type") === BY_TELEPHONE) head.booking ??= UNKNOWN_RULE;
    return undefined;
  });
}

const FLEXIBLE = ["start_pickup_drop_off_window", "location_id", "location_group_id"];

function readStopTime(cell: Cell, stops: ReadonlyMap<string, FeedStop>): StopTimeRow | string {
  const stop = stops.get(cell("stop_id"));
  const [sequence, arrivalText, departureText] = [cell("stop_sequence"), cell("arrival_time"), cell("departure_time")];
  const arrival = readTime(arrivalText || departureText);
  const departure = readTime(departureText || arrivalText);
  if (stop === undefined) return `stop_id « ${cell("stop_id")} » inconnu`;
  if (!/^\d+$/.test(sequence)) return `stop_sequence « ${sequence} » illisible`;
  const isTimed = arrivalText !== "" || departureText !== "";
  if (isTimed && (arrival === undefined || departure === undefined))
    return `heures « ${arrivalText} ${departureText} » illisibles`;
  return {
    stop,
    sequence: Number(sequence),
    times: arrival === undefined || departure === undefined ? undefined : { arrival, departure },
    mayBoard: cell("pickup_type") !== NOT_AVAILABLE,
    mayAlight: cell("drop_off_type") !== NOT_AVAILABLE,
  };
}

/**
 * Times missing between two timed stops are interpolated by the count of stops, as the specification allows; undefined for a trip of one stop,
 * without a time at an end, or with times that go back.
 */
function interpolate(rows: readonly StopTimeRow[]): readonly StopTime[] | undefined {
  if (rows.length < 2 || rows[0]?.times === undefined || rows.at(-1)?.times === undefined) return undefined;
  const found: StopTime[] = [];
  let before = { at: 0, departure: Number.NEGATIVE_INFINITY };
  for (const [at, { times, stop, mayBoard, mayAlight }] of rows.entries()) {
    const next = rows.findIndex((row, rank) => rank >= at && row.times !== undefined);
    const end = rows[next]?.times?.arrival ?? before.departure;
    const filled = Math.round(before.departure + ((end - before.departure) * (at - before.at)) / (next - before.at));
    const { arrival, departure } = times ?? { arrival: filled, departure: filled };
    if (arrival < before.departure || departure < arrival) return undefined;
    if (times !== undefined) before = { at, departure };
    found.push({ stop, mayBoard, mayAlight, arrival, departure });
  }
  return found;
}

/** Seconds of a GTFS time ("7:05:00", "25:10:00"); undefined for another text. Some feeds leave the seconds out. */
function readTime(text: string): number | undefined {
  const match = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  return match === null ? undefined : 3600 * Number(match[1]) + 60 * Number(match[2]) + Number(match[3] ?? 0);
}

/** ISO 8601 date of a GTFS date ("20261128"); undefined for another text. */
function readDate(text: string): string | undefined {
  const date = text.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  return isDate(date) ? date : undefined;
}
