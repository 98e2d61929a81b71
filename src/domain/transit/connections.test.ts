import { describe, expect, it } from "vitest";
import { aFeed, type FeedTexts, type MadeUpTrip } from "../../testing/transit-builders.ts";
import { listConnections } from "./connections.ts";

const STOPS = { haut: [6, 44.5], bas: [6.1, 44.5], gare: [6.2, 44.5] } as const;

/** Runs of the trips of one block, each as its departures in minutes after 7:00. */
function runsOf(trips: readonly Pick<MadeUpTrip, "id" | "stops">[]): readonly (readonly number[])[] {
  const feed = aFeed({ stops: STOPS, trips: trips.map((trip) => ({ ...trip, block: "b" })) });
  const { runs, departures, runCount } = listConnections([{ feed, date: "2026-12-01", firstStop: 0, firstBooking: 0 }]);
  return Array.from({ length: runCount }, (_, run) =>
    [...departures].filter((_departure, at) => runs[at] === run).map((seconds) => seconds / 60 - 420),
  );
}

describe("the runs of a block", () => {
  const UP: Pick<MadeUpTrip, "id" | "stops"> = {
    id: "1",
    stops: [
      ["haut", "7:00:00"],
      ["bas", "7:30:00"],
    ],
  };
  const onwardAt = (id: string, departure: string, arrival: string): Pick<MadeUpTrip, "id" | "stops"> => ({
    id,
    stops: [
      ["bas", departure],
      ["gare", arrival],
    ],
  });

  it("join a trip that begins where and when the one before ends", () => {
    expect(runsOf([UP, onwardAt("2", "7:30:00", "7:50:00")])).toEqual([[0, 30]]);
  });

  it("keep a trip apart that begins before the one before ends", () => {
    expect(runsOf([UP, onwardAt("2", "7:20:00", "7:50:00")])).toEqual([[0], [20]]);
  });

  it("keep a trip apart that begins at another stop", () => {
    const elsewhere = { id: "2", stops: [["gare", "7:40:00"] as const, ["haut", "8:00:00"] as const] };
    expect(runsOf([UP, elsewhere])).toEqual([[0], [40]]);
  });

  it("go on after an overlap from the trip that began last", () => {
    const back = { id: "3", stops: [["gare", "7:50:00"] as const, ["bas", "8:10:00"] as const] };
    expect(runsOf([UP, onwardAt("2", "7:20:00", "7:50:00"), back])).toEqual([[0], [20, 50]]);
  });
});

describe("the booking of a run", () => {
  const bookingsOf = (files: FeedTexts) => {
    const feed = aFeed({ stops: STOPS, trips: [{ id: "1", stops: [] }], files });
    return [...listConnections([{ feed, date: "2026-12-01", firstStop: 0, firstBooking: 3 }]).bookings];
  };
  const timesWith = (pickup: string, rule: string) =>
    `trip_id,stop_sequence,stop_id,arrival_time,departure_time,pickup_type,pickup_booking_rule_id\n1,0,haut,7:00:00,7:00:00,${pickup},${rule}\n1,1,bas,7:30:00,7:30:00,,\n`;
  const rules = "booking_rule_id,booking_type,phone_number\nveille,2,04 00 00 00 00\n";

  it("has an unknown rule where one must telephone, and on a line on demand", () => {
    expect(bookingsOf({ "stop_times.txt": timesWith("2", "") })).toEqual([1]);
    const routes = "route_id,agency_id,route_type\nr,a,715\n";
    expect(bookingsOf({ "routes.txt": routes, "stop_times.txt": timesWith("", "") })).toEqual([1]);
    expect(bookingsOf({ "stop_times.txt": timesWith("", "") })).toEqual([0]);
  });

  it("is the rule of the feed, after those of the feeds before it", () => {
    expect(bookingsOf({ "booking_rules.txt": rules, "stop_times.txt": timesWith("2", "veille") })).toEqual([5]);
  });
});
