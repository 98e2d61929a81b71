import { describe, expect, it } from "vitest";
import { aFeed, faultText, feedTexts, filesOf, type MadeUpFeed } from "../../testing/transit-builders.ts";
import { runningServices, validityOf } from "./gtfs-feed.ts";
import { readGtfsFeed } from "./read-gtfs-feed.ts";

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

/** What French feeds have: a byte order mark, quoted line breaks, stations, unknown columns, calendar_dates alone, missing optional files. */
const ODD: MadeUpFeed = {
  ...MANY,
  files: {
    "agency.txt": '\uFEFFagency_name,agency_url\r\n"Cars du\nCol Inventé",https://cars.example\r\n',
    "stops.txt": [
      "stop_id,stop_code,stop_name,stop_lat,stop_lon,location_type,parent_station",
      'gare,,"Gare, ""haute""",44.5,6,1,',
      'a,12,"Quai\n1",,,0,gare',
      "b,,Bas, 44.5 , 6.1 ,,",
      "entree,,Entrée,44.5,6.0001,2,gare",
    ].join("\n"),
    "trips.txt": `route_id,service_id,trip_id,block_id,couleur\n${MANY.trips.map(({ id }) => `r,noel,${id},,rouge`).join("\n")}\n\n`,
    "calendar_dates.txt": "service_id,date,exception_type\nnoel,20261226,1\nnoel,20261228,1\nnoel,20261228,2\n",
  },
};

function read(madeUp: MadeUpFeed, without: readonly string[] = []) {
  const texts = Object.entries(feedTexts(madeUp)).filter(([file]) => !without.includes(file));
  return readGtfsFeed(filesOf(Object.fromEntries(texts)));
}

describe("reading a feed", () => {
  it("takes the oddities of French feeds without a fault", () => {
    const { feed, faults } = read(ODD, ["calendar.txt"]);
    expect(faults).toEqual([]);
    expect(feed?.agencies[0]?.name).toBe("Cars du\nCol Inventé");
    // A platform without a position has that of its station.
    expect(feed?.stops.map(({ id, position, parentStation }) => [id, ...position, parentStation])).toEqual([
      ["gare", 6, 44.5, -1],
      ["a", 6, 44.5, 0],
      ["b", 6.1, 44.5, -1],
      ["entree", 6.0001, 44.5, 0],
    ]);
    expect(feed?.stops[0]?.name).toBe('Gare, "haute"');
    expect(feed && validityOf(feed)).toEqual({ from: "2026-12-26", until: "2026-12-28" });
    expect(feed && ["2026-12-26", "2026-12-27", "2026-12-28"].map((date) => runningServices(feed, date)[0])).toEqual([
      1, 0, 0,
    ]);
  });

  it("applies the exceptions of calendar_dates.txt to the weekdays of calendar.txt", () => {
    const feed = aFeed({
      ...MANY,
      files: { "calendar_dates.txt": "service_id,date,exception_type\ndaily,20261225,2\n" },
    });
    expect(["2026-12-24", "2026-12-25"].map((date) => runningServices(feed, date)[0])).toEqual([1, 0]);
    expect(validityOf({ ...feed, endDate: "2026-12-31" })).toEqual({ from: "2026-01-01", until: "2026-12-31" });
  });

  it("interpolates the times between timed stops, and reads times without seconds and after midnight", () => {
    const { stopTimes } = aFeed({
      stops: { a: [6, 44.5], b: [6.1, 44.5], c: [6.2, 44.5], d: [6.3, 44.5] },
      trips: [
        {
          id: "1",
          stops: [
            ["a", "23:40"],
            ["b", ""],
            ["c", ""],
            ["d", "24:10:00"],
          ],
        },
      ],
    });
    expect([...stopTimes.arrivals].map((time) => time / 60)).toEqual([1420, 1430, 1440, 1450]);
  });

  it("leaves out a faulty row, and the trip that it spoils, and tells file, line and reason", () => {
    const texts = feedTexts(MANY);
    const stopTimes = (texts["stop_times.txt"] ?? "").replace("7,1,b,8:20:00", "7,1,nulle-part,8:20:00");
    const { feed, faults } = read({ ...MANY, files: { "stop_times.txt": stopTimes } });
    expect(faults.map(faultText)).toEqual(["stop_times.txt:17 stop_id « nulle-part » inconnu"]);
    expect([feed?.stopTimes.starts[7], feed?.stopTimes.starts[8], feed?.stopTimes.starts[100]]).toEqual([14, 14, 198]);
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
    const { feed, faults } = read({ ...MANY, files }, without);
    expect(feed).toBeUndefined();
    expect(faults.map(faultText)).toContain(sentence);
  });

  it("counts trips on demand that have a window of hours and no times", () => {
    const { feed } = read({
      ...MANY,
      files: {
        "stop_times.txt":
          "trip_id,stop_sequence,stop_id,arrival_time,departure_time,start_pickup_drop_off_window\n1,0,,,,8:00:00\n1,1,,,,8:00:00\n2,0,a,8:00:00,8:00:00,\n2,1,b,8:30:00,8:30:00,\n",
      },
    });
    expect([feed?.windowTrips, feed?.stopTimes.starts[2], feed?.stopTimes.starts[3]]).toEqual([1, 0, 2]);
  });

  it("takes no service for running after the end of its calendar, nor before its beginning", () => {
    const feed = aFeed(MANY);
    const runs = ["2025-12-31", "2026-01-01", "2027-12-31", "2028-01-01"].map((date) => runningServices(feed, date)[0]);
    expect(runs).toEqual([0, 1, 1, 0]);
  });

  it.each<[string, string, string]>([
    ["half of whose position is missing", "c,,6", "position «  6 » illisible"],
    ["at 0, 0, which stands for unknown", "c,0,0", "position « 0 0 » illisible"],
  ])("leaves out a stop %s", (_what, row, reason) => {
    const stops = Array.from({ length: 200 }, (_, id) => `s${id},44.5,6`);
    const text = ["stop_id,stop_lat,stop_lon", "a,44.5,6", "b,44.5,6.1", ...stops, row].join("\n");
    const { feed, faults } = read({ ...MANY, files: { "stops.txt": text } });
    expect(feed?.stops).toHaveLength(202);
    expect(faults.map(faultText)).toEqual([`stops.txt:204 ${reason}`]);
  });

  it("lists at most ten faults of a file, and says how many rows are refused", () => {
    const stops = Array.from({ length: 30 }, (_, id) => `s${id},hier,6`);
    const { faults } = read({ ...MANY, files: { "stops.txt": ["stop_id,stop_lat,stop_lon", ...stops].join("\n") } });
    const own = faults.filter(({ file }) => file === "stops.txt").map(faultText);
    expect([own[0], own.length]).toEqual(["stops.txt:0 30 lignes refusées sur 30", 11]);
  });

  it("passes over transfers between trips, which name no stops", () => {
    const transfers = "from_stop_id,to_stop_id,transfer_type\n,,4\n,,5\na,b,3\n";
    const { feed, faults } = read({ ...MANY, files: { "transfers.txt": transfers } });
    expect([faults, feed?.transfers.length]).toEqual([[], 1]);
  });

  it("refuses frequencies without an interval, which would repeat a trip for ever", () => {
    const frequencies = "trip_id,start_time,end_time,headway_secs\n1,8:00:00,9:00:00,0\n";
    const { feed, faults } = read({ ...MANY, files: { "frequencies.txt": frequencies } });
    expect(feed).toBeUndefined();
    expect(faults.map(faultText)).toContain("frequencies.txt:2 headway_secs « 0 » illisible");
  });

  it("orders stops by their sequence, and leaves out a trip whose times go back", () => {
    const times = (rows: readonly string[]) => {
      const text = ["trip_id,stop_sequence,stop_id,arrival_time,departure_time", ...rows].join("\n");
      return [...aFeed({ ...MANY, files: { "stop_times.txt": text } }).stopTimes.stops];
    };
    expect(times(["1,2,b,8:20:00,8:20:00", "1,1,a,8:00:00,8:00:00"])).toEqual([0, 1]);
    expect(times(["1,1,a,8:20:00,8:20:00", "1,2,b,8:00:00,8:00:00"])).toEqual([]);
    expect(times(["1,1,a,8:20:00,8:10:00", "1,2,b,8:30:00,8:30:00"])).toEqual([]);
  });
});
