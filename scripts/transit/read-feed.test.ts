import { describe, expect, it } from "vitest";
import { aFeed, faultText, feedTexts, type MadeUpFeed, readMadeUp } from "./feed-builders.ts";
import { runsOn } from "./read-feed.ts";

/** A hundred short trips, so that one faulty row is less than one in a hundred. */
const MANY: MadeUpFeed = {
  stops: { a: [6, 44.5], b: [6.1, 44.5] },
  trips: Array.from({ length: 100 }, (_, id) => ({
    id: String(id),
    stops: [
      ["a", "8:00:00"],
      ["b", "8:20:00"],
    ],
  })),
};
const STOP_TIMES = feedTexts(MANY)["stop_times.txt"] ?? "";

/** Clock times of the trips of a feed: "8:00 8:20". */
function timesOf(madeUp: MadeUpFeed): readonly string[] {
  const clock = (seconds: number) => `${Math.floor(seconds / 3600)}:${String((seconds / 60) % 60).padStart(2, "0")}`;
  return aFeed(madeUp).trips.map(({ stopTimes }) => stopTimes.map(({ departure }) => clock(departure)).join(" "));
}

describe("reading a feed", () => {
  it("takes the oddities of French feeds without a fault", () => {
    // A byte order mark, stations, unknown columns, quoted line breaks, blank lines, calendar_dates alone, missing optional files.
    const files = {
      "stops.txt": [
        "\uFEFFstop_id,stop_name,stop_lat,stop_lon,location_type,parent_station",
        'gare,"Gare, ""haute""",44.5,6,1,',
        'a,"Quai\n1",,,0,gare',
        "b,Bas, 44.5 , 6.1 ,,",
      ].join("\n"),
      "trips.txt": `route_id,service_id,trip_id,couleur\n${MANY.trips.map(({ id }) => `r,noel,${id},rouge`).join("\n")}\n\n`,
      "calendar_dates.txt": "service_id,date,exception_type\nnoel,20261226,1\nnoel,20261228,1\nnoel,20261229,2\n",
    };
    const { feed, faults } = readMadeUp({ ...MANY, files }, ["calendar.txt"]);
    expect(faults).toEqual([]);
    // A platform without a position has that of its station.
    expect(feed?.trips[0]?.stopTimes.map(({ stop }) => stop.position)).toEqual([
      [6, 44.5],
      [6.1, 44.5],
    ]);
    expect(feed?.validity).toEqual({ from: "2026-12-26", until: "2026-12-28" });
    const runs = (date: string) => runsOn(feed?.services.get("noel"), date);
    expect(["2026-12-26", "2026-12-27", "2026-12-28"].map(runs)).toEqual([true, false, true]);
  });

  it("runs a service on its weekdays within its dates, but for the exceptions of calendar_dates.txt", () => {
    const files = {
      "calendar_dates.txt": "service_id,date,exception_type\ndaily,20261225,2\n",
      "feed_info.txt": "feed_publisher_name,feed_start_date,feed_end_date\nx,,20261231\n",
    };
    const { services, validity } = aFeed({ ...MANY, files });
    const runs = (date: string) => runsOn(services.get("daily"), date);
    expect(["2025-12-31", "2026-01-01", "2026-12-25", "2027-12-31", "2028-01-01"].map(runs)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(validity).toEqual({ from: "2026-01-01", until: "2026-12-31" });
  });

  it("interpolates the times between timed stops, and reads times without seconds and after midnight", () => {
    const stops = [
      ["a", "23:40"],
      ["b", ""],
      ["a", ""],
      ["b", "24:10:00"],
    ] as const;
    expect(timesOf({ ...MANY, trips: [{ id: "1", stops }] })).toEqual(["23:40 23:50 24:00 24:10"]);
  });

  it("orders stops by their sequence, and leaves out a trip whose times go back", () => {
    const times = (...rows: readonly string[]) => {
      const text = ["trip_id,stop_sequence,stop_id,arrival_time,departure_time", ...rows].join("\n");
      return timesOf({ ...MANY, files: { "stop_times.txt": text } });
    };
    expect(times("1,2,b,8:20:00,8:20:00", "1,1,a,8:00:00,8:00:00")).toEqual(["8:00 8:20"]);
    expect(times("1,1,a,8:20:00,8:20:00", "1,2,b,8:00:00,8:00:00")).toEqual([]);
    expect(times("1,1,a,8:20:00,8:10:00", "1,2,b,8:30:00,8:30:00")).toEqual([]);
    expect(times("1,1,a,,", "1,2,b,8:30:00,8:30:00")).toEqual([]);
  });

  it("names how a trip on demand is booked, by its rule, its stops or its route", () => {
    const bookings = (files: Readonly<Record<string, string>>) =>
      aFeed({ ...MANY, files }).trips.map(({ booking }) => booking);
    const header = "trip_id,stop_sequence,stop_id,arrival_time,departure_time,pickup_type,pickup_booking_rule_id";
    const stopTimes = (ends: string) => [header, `1,1,a,8:00,8:00,${ends}`, "1,2,b,8:20,8:20,,"].join("\n");
    const rules = "booking_rule_id,booking_type,prior_notice_last_day,phone_number\nveille,2,1,04 00 00 00 00\n";
    const unknown = { phone: "", noticeDays: -1 };
    expect(bookings({ "stop_times.txt": stopTimes("2,veille"), "booking_rules.txt": rules })).toEqual([
      { phone: "04 00 00 00 00", noticeDays: 1 },
    ]);
    expect(bookings({ "stop_times.txt": stopTimes("2,") })).toEqual([unknown]);
    expect(bookings({ "routes.txt": "route_id,route_type\nr,715\n" })[0]).toEqual(unknown);
    expect(bookings({ "stop_times.txt": stopTimes("0,") })).toEqual([undefined]);
  });

  it("leaves out trips without times of their own: on demand within a window of hours, or repeated by frequencies", () => {
    const header = "trip_id,stop_sequence,stop_id,arrival_time,departure_time,start_pickup_drop_off_window";
    const rows = ["1,0,,,,8:00:00", "1,1,,,,8:00:00", "2,0,a,8:00:00,8:00:00,", "2,1,b,8:30:00,8:30:00,"];
    expect(timesOf({ ...MANY, files: { "stop_times.txt": [header, ...rows].join("\n") } })).toEqual(["8:00 8:30"]);
    const frequencies = "trip_id,start_time,end_time,headway_secs\n1,10:00:00,11:00:00,1800\n";
    expect(timesOf({ ...MANY, files: { "frequencies.txt": frequencies } })).toHaveLength(99);
  });

  it("leaves out a faulty row, and the trip that it spoils, and tells file, line and reason", () => {
    const stopTimes = STOP_TIMES.replace("7,1,b,8:20:00", "7,1,nulle-part,8:20:00");
    const { feed, faults } = readMadeUp({ ...MANY, files: { "stop_times.txt": stopTimes } });
    expect(faults.map(faultText)).toEqual(["stop_times.txt:17 stop_id « nulle-part » inconnu"]);
    expect(feed?.trips).toHaveLength(99);
  });

  it.each<[string, string, string]>([
    ["half of whose position is missing", "c,,6", "position «  6 » illisible"],
    ["at 0, 0, which stands for unknown", "c,0,0", "position « 0 0 » illisible"],
    ["whose identifier stands twice", "a,44.5,6", "identifiant « a » déjà employé"],
  ])("leaves out a stop %s", (_what, row, reason) => {
    const stops = Array.from({ length: 200 }, (_, id) => `s${id},44.5,6`);
    const text = ["stop_id,stop_lat,stop_lon", "a,44.5,6", "b,44.5,6.1", ...stops, row].join("\n");
    expect(readMadeUp({ ...MANY, files: { "stops.txt": text } }).faults.map(faultText)).toEqual([
      `stops.txt:204 ${reason}`,
    ]);
  });

  it.each<[string, Record<string, string>, readonly string[], string]>([
    ["without stops", {}, ["stops.txt"], "stops.txt:0 fichier obligatoire absent ou vide"],
    ["without a day", {}, ["calendar.txt"], "calendar.txt:0 aucun jour de service"],
    [
      "without a column",
      { "stop_times.txt": "trip_id,stop_id\n1,a\n" },
      [],
      "stop_times.txt:1 colonnes obligatoires absentes : stop_sequence",
    ],
    [
      "with more than one faulty row in a hundred",
      { "stops.txt": "stop_id,stop_lat,stop_lon\na,44.5,6\nb,hier,6\n" },
      [],
      "stops.txt:0 1 ligne refusée sur 2",
    ],
  ])("refuses a feed %s", (_what, files, without, sentence) => {
    const { feed, faults } = readMadeUp({ ...MANY, files }, without);
    expect(feed).toBeUndefined();
    expect(faults.map(faultText)).toContain(sentence);
  });

  it("lists at most ten faults of a file, and says how many rows are refused", () => {
    const stops = Array.from({ length: 30 }, (_, id) => `s${id},hier,6`);
    const files = { "stops.txt": ["stop_id,stop_lat,stop_lon", ...stops].join("\n") };
    const own = readMadeUp({ ...MANY, files }).faults.filter(({ file }) => file === "stops.txt");
    expect([own.map(faultText)[0], own.length]).toEqual(["stops.txt:0 30 lignes refusées sur 30", 11]);
  });
});
