import { isDate } from "../opening-hours/paris-moment.ts";
import type { FeedFault, StopTimes } from "./gtfs-feed.ts";

export interface FeedFiles {
  /**
   * Calls back with the cells of each record, header first, and its line. False when the feed has no such file.
   * @throws Error in French when the file cannot be read.
   */
  readonly forEachRecord: (file: string, visit: (cells: readonly string[], line: number) => void) => boolean;
}

export interface FileShape {
  readonly file: string;
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  readonly isOptional?: boolean;
}

/** Takes the cells of a row, and returns the reason of a refusal in French. */
export type AcceptRow = (cells: readonly string[]) => string | undefined;

export type ReadRows = (shape: FileShape, accept: AcceptRow) => void;

/** What became of a file: its rows, those refused, and the faults. */
export interface FileReading {
  readonly rows: number;
  readonly refused: number;
  /** Whether the feed can be used without the file, or the file can be used. */
  readonly isUsable: boolean;
  readonly faults: readonly FeedFault[];
}

/** Faults listed for each file: one cause may spoil every row. */
const MOST_FAULTS = 10;
/** A greater share of refused rows makes a feed unusable. */
const LARGEST_REFUSED_SHARE = 0.01;

/**
 * Reads a file of a feed row by row. Unknown columns are ignored, cells are trimmed, a missing optional column is empty.
 * @param accept takes the cells in the order of the required and the optional columns
 */
export function readGtfsFile(
  files: FeedFiles,
  { file, required, optional = [], isOptional = false }: FileShape,
  accept: AcceptRow,
): FileReading {
  const faults: FeedFault[] = [];
  const names = [...required, ...optional];
  let at: readonly number[] | undefined;
  let width = 0;
  let rows = 0;
  let refused = 0;
  const refuse = (line: number, reason: string) => {
    refused += 1;
    if (faults.length < MOST_FAULTS) faults.push({ file, line, reason });
  };
  const isThere = files.forEachRecord(file, (cells, line) => {
    if (at === undefined) {
      // A byte order mark counts as white space.
      const header = cells.map((cell) => cell.trim());
      width = header.length;
      at = names.map((name) => header.indexOf(name));
      return;
    }
    rows += 1;
    if (cells.length < width && cells.length <= Math.max(...at)) {
      refuse(line, `${width} colonnes attendues, ${cells.length} trouvées`);
      return;
    }
    const reason = accept(at.map((column) => (cells[column] ?? "").trim()));
    if (reason !== undefined) refuse(line, reason);
  });
  const absent = required.filter((_, rank) => at?.[rank] === -1);
  const fatal = whyUnusable({ isThere: isThere && at !== undefined, isOptional, absent, rows, refused });
  const told = fatal === undefined ? faults : [{ file, line: absent.length > 0 ? 1 : 0, reason: fatal }, ...faults];
  return { rows, refused, isUsable: fatal === undefined, faults: absent.length > 0 ? told.slice(0, 1) : told };
}

function whyUnusable(found: {
  readonly isThere: boolean;
  readonly isOptional: boolean;
  readonly absent: readonly string[];
  readonly rows: number;
  readonly refused: number;
}): string | undefined {
  const { isThere, isOptional, absent, rows, refused } = found;
  if (!isThere) return isOptional ? undefined : "fichier obligatoire absent ou vide";
  if (absent.length > 0) return `colonnes obligatoires absentes : ${absent.join(", ")}`;
  if (refused > rows * LARGEST_REFUSED_SHARE)
    return `${refused} ${refused > 1 ? "lignes refusées" : "ligne refusée"} sur ${rows}`;
  return undefined;
}

/** Seconds of a GTFS time ("7:05:00", "25:10:00"); undefined for another text. Some feeds leave the seconds out. */
export function readGtfsTime(text: string): number | undefined {
  const match = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (match === null) return undefined;
  return 3600 * Number(match[1]) + 60 * Number(match[2]) + Number(match[3] ?? 0);
}

/** ISO 8601 date of a GTFS date ("20261128"); undefined for another text. */
export function readGtfsDate(text: string): string | undefined {
  const date = text.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  return isDate(date) ? date : undefined;
}

/** An integer of at least 0, the default for an empty cell; undefined for another text. */
export function readGtfsInteger(text: string, byDefault: number): number | undefined {
  if (text === "") return byDefault;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** A finite number between two limits; undefined for another text. */
export function readGtfsNumber(text: string, minimum: number, maximum: number): number | undefined {
  const value = Number(text);
  return text !== "" && value >= minimum && value <= maximum ? value : undefined;
}

interface Ranks {
  readonly trips: ReadonlyMap<string, number>;
  readonly stops: ReadonlyMap<string, number>;
  readonly bookingRules: ReadonlyMap<string, number>;
}

const UNKNOWN = -1;
const REQUIRED = ["trip_id", "stop_sequence"];
const OPTIONAL = [
  "stop_id",
  "arrival_time",
  "departure_time",
  "pickup_type",
  "drop_off_type",
  "pickup_booking_rule_id",
  "start_pickup_drop_off_window",
  "location_id",
  "location_group_id",
];

/**
 * Reads stop_times.txt. Times missing between two timed stops are interpolated by the count of stops, as the specification allows; a trip
 * without a time at its first or last stop, with times that go back, or with a refused row has no stop times.
 */
export function readStopTimes(
  read: ReadRows,
  ranks: Ranks,
): { readonly stopTimes: StopTimes; readonly windowTrips: number } {
  const columns = createColumns();
  const spoilt = new Set<number>();
  const windowed = new Set<number>();
  read({ file: "stop_times.txt", required: REQUIRED, optional: OPTIONAL }, (cells) => {
    const trip = ranks.trips.get(cells[0] ?? "");
    if (trip === undefined) return `trip_id « ${cells[0]} » inconnu`;
    if (cells.slice(8).some((cell) => cell !== "")) {
      windowed.add(trip);
      return undefined;
    }
    const reason = acceptStop(columns, trip, cells, ranks);
    if (reason !== undefined) spoilt.add(trip);
    return reason;
  });
  const isLeftOut = (trip: number) => spoilt.has(trip) || windowed.has(trip);
  return { stopTimes: sortStopTimes(columns, ranks.trips.size, isLeftOut), windowTrips: windowed.size };
}

function createColumns() {
  return {
    trips: [] as number[],
    sequences: [] as number[],
    stops: [] as number[],
    arrivals: [] as number[],
    departures: [] as number[],
    pickups: [] as number[],
    dropOffs: [] as number[],
    bookings: [] as number[],
  };
}

type Columns = ReturnType<typeof createColumns>;

function acceptStop(columns: Columns, trip: number, cells: readonly string[], ranks: Ranks): string | undefined {
  const [, order = "", stopId = "", arrival = "", departure = "", pickup = "", dropOff = "", booking = ""] = cells;
  const stop = ranks.stops.get(stopId);
  const sequence = readGtfsInteger(order, Number.NaN);
  const arrivalS = arrival === "" ? UNKNOWN : readGtfsTime(arrival);
  const departureS = departure === "" ? UNKNOWN : readGtfsTime(departure);
  const pickupType = readGtfsInteger(pickup, 0);
  const dropOffType = readGtfsInteger(dropOff, 0);
  if (stop === undefined) return `stop_id « ${stopId} » inconnu`;
  if (sequence === undefined || Number.isNaN(sequence)) return `stop_sequence « ${order} » illisible`;
  if (arrivalS === undefined) return `arrival_time « ${arrival} » illisible`;
  if (departureS === undefined) return `departure_time « ${departure} » illisible`;
  if (pickupType === undefined || dropOffType === undefined)
    return `montée ou descente « ${pickup} ${dropOff} » illisible`;
  columns.trips.push(trip);
  columns.sequences.push(sequence);
  columns.stops.push(stop);
  columns.arrivals.push(arrivalS === UNKNOWN ? departureS : arrivalS);
  columns.departures.push(departureS === UNKNOWN ? arrivalS : departureS);
  columns.pickups.push(pickupType);
  columns.dropOffs.push(dropOffType);
  columns.bookings.push((ranks.bookingRules.get(booking) ?? -1) + 1);
  return undefined;
}

function sortStopTimes(columns: Columns, tripCount: number, isLeftOut: (trip: number) => boolean): StopTimes {
  const byTrip: number[][] = Array.from({ length: tripCount }, () => []);
  for (const [row, trip] of columns.trips.entries()) byTrip[trip]?.push(row);
  const starts = new Uint32Array(tripCount + 1);
  const rows: number[] = [];
  const times = { arrivals: columns.arrivals, departures: columns.departures };
  for (const [trip, own] of byTrip.entries()) {
    own.sort((a, b) => (columns.sequences[a] ?? 0) - (columns.sequences[b] ?? 0));
    const isUsable = own.length > 1 && !isLeftOut(trip) && interpolate(own, times);
    if (isUsable) for (const row of own) rows.push(row);
    starts[trip + 1] = rows.length;
  }
  const take = (column: readonly number[]) => rows.map((row) => column[row] ?? 0);
  return {
    starts,
    stops: Uint32Array.from(take(columns.stops)),
    arrivals: Int32Array.from(take(columns.arrivals)),
    departures: Int32Array.from(take(columns.departures)),
    pickups: Uint8Array.from(take(columns.pickups)),
    dropOffs: Uint8Array.from(take(columns.dropOffs)),
    bookings: Uint16Array.from(take(columns.bookings)),
  };
}

interface Times {
  readonly arrivals: number[];
  readonly departures: number[];
}

/** Fills unknown times between known ones; false when the trip cannot be used. */
function interpolate(rows: readonly number[], times: Times): boolean {
  const timed = [...rows.keys()].filter((at) => times.arrivals[rows[at] ?? 0] !== UNKNOWN);
  if (timed[0] !== 0 || timed.at(-1) !== rows.length - 1) return false;
  let before = UNKNOWN;
  for (const [rank, at] of timed.entries()) {
    const row = rows[at] ?? 0;
    const arrival = times.arrivals[row] ?? UNKNOWN;
    const departure = times.departures[row] ?? UNKNOWN;
    if (arrival < before || departure < arrival) return false;
    fillBetween(rows, timed[rank - 1] ?? at, at, times);
    before = departure;
  }
  return true;
}

function fillBetween(rows: readonly number[], from: number, to: number, { arrivals, departures }: Times): void {
  const start = departures[rows[from] ?? 0] ?? 0;
  const end = arrivals[rows[to] ?? 0] ?? 0;
  for (let at = from + 1; at < to; at++) {
    const filled = Math.round(start + ((end - start) * (at - from)) / (to - from));
    arrivals[rows[at] ?? 0] = filled;
    departures[rows[at] ?? 0] = filled;
  }
}
