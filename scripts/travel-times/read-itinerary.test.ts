import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itineraryUrl, readItinerary } from "./read-itinerary.ts";

const GAP_TO_EMBRUN = { from: [6.0791, 44.5591], to: [6.4958, 44.5638] } as const;
/** An answer of Road2, shortened. */
const ANSWER = {
  resource: "bdtopo-osrm",
  start: "6.0791,44.5591",
  end: "6.4958,44.5638",
  profile: "car",
  optimization: "fastest",
  distanceUnit: "kilometer",
  timeUnit: "minute",
  distance: 38.2471,
  duration: 36.418333,
  geometry: {
    type: "LineString",
    coordinates: [
      [6.0791, 44.5591],
      [6.4958, 44.5638],
    ],
  },
  portions: [],
};

describe("the itinerary service", () => {
  it("is requested for the fastest way by car, in kilometres and minutes", () => {
    const { origin, pathname, searchParams } = new URL(itineraryUrl({ from: [6.07912345, 44.5], to: [6.4, 44.6] }));
    expect(origin + pathname).toBe("https://data.geopf.fr/navigation/itineraire");
    expect(Object.fromEntries(searchParams)).toEqual({
      resource: "bdtopo-osrm",
      start: "6.07912,44.5",
      end: "6.4,44.6",
      profile: "car",
      optimization: "fastest",
      getSteps: "false",
      geometryFormat: "geojson",
      distanceUnit: "kilometer",
      timeUnit: "minute",
    });
  });

  it("gives kilometres and minutes to a tenth", () => {
    expect(readItinerary(ANSWER, GAP_TO_EMBRUN)).toEqual({ km: 38.2, minutes: 36.4 });
  });

  it("may repeat nothing of the request", () => {
    const { distance, duration } = ANSWER;
    expect(readItinerary({ distance, duration }, GAP_TO_EMBRUN)).toEqual({ km: 38.2, minutes: 36.4 });
  });

  it("may give a length of zero for a place at the seat", () => {
    const here = { from: [6, 44.5], to: [6, 44.5] } as const;
    expect(readItinerary({ distance: 0, duration: 0 }, here)).toEqual({ km: 0, minutes: 0 });
  });

  it.each<[string, unknown, RegExp]>([
    ["nothing", null, /sans itinéraire/],
    ["text instead of numbers", { ...ANSWER, distance: "38.2" }, /sans distance/],
    ["no duration", { distance: 38.2 }, /sans duration/],
    ["a negative distance", { ...ANSWER, distance: -1 }, /sans distance/],
    ["another unit, named", { ...ANSWER, timeUnit: "second" }, /sans timeUnit/],
    ["seconds", { ...ANSWER, duration: 60 * 20 }, /38.2471 km en 1200 min/],
    ["metres", { ...ANSWER, distance: 38_247 }, /sans distance/],
    ["an impossible speed", { ...ANSWER, duration: 9 }, /en 9 min/],
    ["less than the straight line", { ...ANSWER, distance: 20 }, /vol d’oiseau/],
    ["another way", { ...ANSWER, end: "6.5,44.9" }, /autre trajet/],
    ["swapped axes", { ...ANSWER, start: "44.5591,6.0791" }, /autre trajet/],
    ["unreadable ends", { ...ANSWER, start: "Gap" }, /autre trajet/],
  ])("is refused when it answers %s", (_what, answer, sentence) => {
    expect(readItinerary(answer, GAP_TO_EMBRUN)).toMatch(sentence);
  });

  it("causes no exception by any answer", () => {
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        const read = readItinerary(answer, GAP_TO_EMBRUN);
        expect(typeof read === "string" || Number.isFinite(read.km + read.minutes)).toBe(true);
      }),
    );
  });
});
