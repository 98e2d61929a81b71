import type { Position } from "../geo/position.ts";
import type {
  Agency,
  BookingRule,
  Calendar,
  CalendarDate,
  FeedFault,
  Frequency,
  GtfsFeed,
  GtfsStop,
  Route,
  Transfer,
  Trip,
} from "./gtfs-feed.ts";
import {
  type AcceptRow,
  type FeedFiles,
  type FileReading,
  type FileShape,
  type ReadRows,
  readGtfsDate,
  readGtfsFile,
  readGtfsInteger,
  readGtfsNumber,
  readGtfsTime,
  readStopTimes,
} from "./read-gtfs-file.ts";

export interface FeedReading {
  /** Undefined for a feed that must be left out. */
  readonly feed: GtfsFeed | undefined;
  /** Rows left out, or the reason why the whole feed is. */
  readonly faults: readonly FeedFault[];
}

/**
 * Reads a feed. A faulty row is left out and told; a feed without a required file or column, or with more than one faulty row in a
 * hundred of a file, is unusable.
 * @throws Error in French when a file cannot be unpacked.
 */
export function readGtfsFeed(files: FeedFiles): FeedReading {
  const readings: FileReading[] = [];
  const read: ReadRows = (shape: FileShape, accept: AcceptRow) => {
    readings.push(readGtfsFile(files, shape, accept));
  };
  const agencies = readAgencies(read);
  const stops = readStops(read);
  const routes = readRoutes(read, agencies.ranks);
  const { services, calendars, calendarDates } = readServices(read);
  const trips = readTrips(read, routes.ranks, services.ranks);
  const bookingRules = readBookingRules(read);
  const { stopTimes, windowTrips } = readStopTimes(read, {
    trips: trips.ranks,
    stops: stops.ranks,
    bookingRules: bookingRules.ranks,
  });
  const frequencies = readFrequencies(read, trips.ranks);
  const transfers = readTransfers(read, stops.ranks);
  const dates = readFeedInfo(read);
  const faults = readings.flatMap((reading) => reading.faults);
  if (calendars.length === 0 && calendarDates.length === 0) {
    return { feed: undefined, faults: [...faults, { file: "calendar.txt", line: 0, reason: "aucun jour de service" }] };
  }
  if (readings.some(({ isUsable }) => !isUsable)) return { feed: undefined, faults };
  const feed: GtfsFeed = {
    agencies: agencies.list,
    stops: stops.list,
    routes: routes.list,
    services: services.list,
    calendars,
    calendarDates,
    trips: trips.list,
    stopTimes,
    frequencies,
    transfers,
    bookingRules: bookingRules.list,
    ...dates,
    windowTrips,
  };
  return { feed, faults };
}

interface Ranked<Row> {
  readonly list: readonly Row[];
  readonly ranks: ReadonlyMap<string, number>;
}

function createRanked<Row>() {
  const list: Row[] = [];
  const ranks = new Map<string, number>();
  const add = (id: string, row: Row): string | undefined => {
    if (ranks.has(id)) return `identifiant « ${id} » déjà employé`;
    ranks.set(id, list.push(row) - 1);
    return undefined;
  };
  return { list, ranks, add };
}

function readAgencies(read: ReadRows): Ranked<Agency> {
  const { list, ranks, add } = createRanked<Agency>();
  read({ file: "agency.txt", required: ["agency_name"], optional: ["agency_id"] }, ([name = "", id = ""]) =>
    add(id, { id, name }),
  );
  return { list, ranks };
}

const LOCATION_TYPES = ["0", "1", "2", "3", "4"];

function readStops(read: ReadRows): Ranked<GtfsStop> {
  const found = createRanked<{
    id: string;
    name: string;
    position: Position | undefined;
    isStation: boolean;
    parent: string;
  }>();
  read(
    {
      file: "stops.txt",
      required: ["stop_id"],
      optional: ["stop_name", "stop_lat", "stop_lon", "location_type", "parent_station"],
    },
    ([id = "", name = "", latitude = "", longitude = "", type = "", parent = ""]) => {
      if (id === "") return "stop_id vide";
      if (type !== "" && !LOCATION_TYPES.includes(type)) return `location_type « ${type} » inconnu`;
      const position = readPosition(longitude, latitude);
      // The specification lets entrances, nodes and boarding areas inherit; feeds leave out platforms' too.
      if (position === undefined && parent === "") return `position « ${latitude} ${longitude} » illisible`;
      return found.add(id, { id, name, position, isStation: type === "1", parent });
    },
  );
  const list = found.list.map(({ id, name, position, isStation, parent }): GtfsStop => {
    const station = parent === "" ? -1 : (found.ranks.get(parent) ?? -1);
    const own = position ?? found.list[station]?.position;
    return { id, name, position: own ?? [0, 0], isStation, parentStation: station };
  });
  return { list, ranks: found.ranks };
}

/** 0, 0 stands for an unknown position in many feeds. */
function readPosition(longitude: string, latitude: string): Position | undefined {
  const east = readGtfsNumber(longitude, -180, 180);
  const north = readGtfsNumber(latitude, -90, 90);
  return east === undefined || north === undefined || (east === 0 && north === 0) ? undefined : [east, north];
}

function readRoutes(read: ReadRows, agencies: ReadonlyMap<string, number>): Ranked<Route> {
  const { list, ranks, add } = createRanked<Route>();
  read(
    { file: "routes.txt", required: ["route_id", "route_type"], optional: ["agency_id"] },
    ([id = "", type = "", agency = ""]) => {
      const routeType = readGtfsInteger(type, Number.NaN);
      if (routeType === undefined || Number.isNaN(routeType)) return `route_type « ${type} » illisible`;
      return add(id, { id, agency: agencies.get(agency) ?? 0, routeType });
    },
  );
  return { list, ranks };
}

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

function readServices(read: ReadRows) {
  const list: string[] = [];
  const ranks = new Map<string, number>();
  const rankOf = (id: string) => {
    const known = ranks.get(id) ?? list.push(id) - 1;
    ranks.set(id, known);
    return known;
  };
  const calendars: Calendar[] = [];
  read(
    {
      file: "calendar.txt",
      required: ["service_id", ...WEEKDAYS, "start_date", "end_date"],
      isOptional: true,
    },
    ([id = "", ...cells]) => {
      const [startDate, endDate] = cells.slice(7).map(readGtfsDate);
      if (startDate === undefined || endDate === undefined) return `dates « ${cells.slice(7).join(" ")} » illisibles`;
      calendars.push({
        service: rankOf(id),
        weekdays: cells.slice(0, 7).map((day) => day === "1"),
        startDate,
        endDate,
      });
      return undefined;
    },
  );
  const calendarDates: CalendarDate[] = [];
  read(
    { file: "calendar_dates.txt", required: ["service_id", "date", "exception_type"], isOptional: true },
    ([id = "", cell = "", type = ""]) => {
      const date = readGtfsDate(cell);
      if (date === undefined) return `date « ${cell} » illisible`;
      if (type !== "1" && type !== "2") return `exception_type « ${type} » inconnu`;
      calendarDates.push({ service: rankOf(id), date, isAdded: type === "1" });
      return undefined;
    },
  );
  return { services: { list, ranks }, calendars, calendarDates };
}

function readTrips(
  read: ReadRows,
  routes: ReadonlyMap<string, number>,
  services: ReadonlyMap<string, number>,
): Ranked<Trip> {
  const { list, ranks, add } = createRanked<Trip>();
  read(
    { file: "trips.txt", required: ["route_id", "service_id", "trip_id"], optional: ["block_id"] },
    ([routeId = "", serviceId = "", id = "", blockId = ""]) => {
      const route = routes.get(routeId);
      const service = services.get(serviceId);
      if (route === undefined) return `route_id « ${routeId} » inconnu`;
      if (service === undefined) return `service_id « ${serviceId} » inconnu`;
      return add(id, { id, route, service, blockId });
    },
  );
  return { list, ranks };
}

function readBookingRules(read: ReadRows): Ranked<BookingRule> {
  const { list, ranks, add } = createRanked<BookingRule>();
  read(
    {
      file: "booking_rules.txt",
      required: ["booking_rule_id", "booking_type"],
      optional: ["prior_notice_last_day", "phone_number"],
      isOptional: true,
    },
    ([id = "", type = "", days = "", phone = ""]) => {
      const noticeDays = readGtfsInteger(days, type === "2" ? -1 : 0);
      if (noticeDays === undefined) return `prior_notice_last_day « ${days} » illisible`;
      return add(id, { id, phone, noticeDays });
    },
  );
  return { list, ranks };
}

function readFrequencies(read: ReadRows, trips: ReadonlyMap<string, number>): readonly Frequency[] {
  const list: Frequency[] = [];
  read(
    {
      file: "frequencies.txt",
      required: ["trip_id", "start_time", "end_time", "headway_secs"],
      isOptional: true,
    },
    ([id = "", start = "", end = "", headway = ""]) => {
      const trip = trips.get(id);
      const startS = readGtfsTime(start);
      const endS = readGtfsTime(end);
      const headwayS = readGtfsInteger(headway, 0);
      if (trip === undefined) return `trip_id « ${id} » inconnu`;
      if (startS === undefined || endS === undefined) return `heures « ${start} ${end} » illisibles`;
      if (headwayS === undefined || headwayS === 0) return `headway_secs « ${headway} » illisible`;
      list.push({ trip, startS, endS, headwayS });
      return undefined;
    },
  );
  return list;
}

function readTransfers(read: ReadRows, stops: ReadonlyMap<string, number>): readonly Transfer[] {
  const list: Transfer[] = [];
  read(
    {
      file: "transfers.txt",
      required: ["transfer_type"],
      optional: ["from_stop_id", "to_stop_id", "min_transfer_time"],
      isOptional: true,
    },
    ([type = "", fromId = "", toId = "", time = ""]) => {
      // Transfers between routes or trips (types 4 and 5) name no stops, or not only stops.
      if (type === "4" || type === "5") return undefined;
      const from = stops.get(fromId);
      const to = stops.get(toId);
      const minTransferS = readGtfsInteger(time, 0);
      if (from === undefined || to === undefined) return `arrêts « ${fromId} ${toId} » inconnus`;
      if (minTransferS === undefined) return `min_transfer_time « ${time} » illisible`;
      list.push({ from, to, type: Number(type || 0), minTransferS });
      return undefined;
    },
  );
  return list;
}

function readFeedInfo(read: ReadRows): { readonly startDate: string; readonly endDate: string } {
  let dates = { startDate: "", endDate: "" };
  read(
    { file: "feed_info.txt", required: [], optional: ["feed_start_date", "feed_end_date"], isOptional: true },
    ([start = "", end = ""]) => {
      dates = { startDate: readGtfsDate(start) ?? "", endDate: readGtfsDate(end) ?? "" };
      return undefined;
    },
  );
  return dates;
}
