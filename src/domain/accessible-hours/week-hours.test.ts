import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import { uniteTimes } from "../opening-hours/unite-times.ts";
import type { Place, PlaceRecord } from "../place.ts";
import { lengthOfTimes, MINUTES_PER_WEEK, weekHoursAt, weekHoursOf } from "./week-hours.ts";

const MONDAY = "2026-07-06";
const WEEKDAYS = "Mo-Fr 09:00-12:00,14:00-17:00";

function aPlaceOpen(openingHours: string, changes: Partial<Place> = {}, ofRecord: Partial<PlaceRecord> = {}): Place {
  const place = aPlace(changes);
  return { ...place, records: [{ ...place.records[0], openingHours, ...ofRecord }] };
}

function hoursIn(place: Place, monday = MONDAY, destination: "place" | number = "place"): number | string {
  const hours = weekHoursAt(place, destination, monday);
  if (hours?.kind !== "known") return hours?.kind ?? "nobody";
  return lengthOfTimes(hours.times) / 60;
}

describe("the hours of a place in a week", () => {
  it("are those of its seven days", () => {
    expect(hoursIn(aPlaceOpen(WEEKDAYS))).toBe(30);
    expect(weekHoursAt(aPlaceOpen("Tu 09:00-12:00"), "place", MONDAY)).toEqual({
      kind: "known",
      times: [{ fromMin: 1980, toMin: 2160 }],
    });
  });

  it("are unknown without hours, with unreadable ones, and with hours by appointment only", () => {
    expect(hoursIn(aPlaceOpen(""))).toBe("unknown");
    expect(hoursIn(aPlaceOpen("selon saison"))).toBe("unknown");
    expect(hoursIn(aPlaceOpen('Mo-Fr 09:00-12:00 "sur rendez-vous"'))).toBe("unknown");
    expect(hoursIn(aPlaceOpen('Sa "sur rendez-vous"'))).toBe("unknown");
  });

  it("are those of a planned place with hours, and unknown without", () => {
    expect(weekHoursOf("Tu 09:00-12:00", MONDAY)).toEqual(weekHoursAt(aPlaceOpen("Tu 09:00-12:00"), "place", MONDAY));
    expect(weekHoursOf("", MONDAY)).toEqual({ kind: "unknown" });
  });

  it("leave out the hours by appointment of a place with others", () => {
    expect(hoursIn(aPlaceOpen('Mo 09:00-12:00; Th 14:00-17:00 "sur rendez-vous"'))).toBe(3);
  });

  it("leave out a public holiday", () => {
    // 14 July 2026 is a Tuesday.
    expect(hoursIn(aPlaceOpen(WEEKDAYS), "2026-07-13")).toBe(24);
  });

  it("are none out of season, whether hours are known or not", () => {
    const winter = { season: "hiver" } as const;
    expect(hoursIn(aPlaceOpen(WEEKDAYS, {}, winter))).toBe(0);
    expect(hoursIn(aPlaceOpen("", {}, winter))).toBe(0);
    expect(hoursIn(aPlaceOpen(WEEKDAYS, {}, winter), "2026-01-12")).toBe(30);
  });

  it("end with the season in the middle of a week", () => {
    // Winter has November to May: 1 June 2027 is a Tuesday.
    expect(hoursIn(aPlaceOpen(WEEKDAYS, {}, { season: "hiver" }), "2027-05-31")).toBe(6);
  });

  it("of a stop are its own; without hours they are unknown", () => {
    const place = aPlaceOpen(WEEKDAYS, { stops: [aStop({ openingHours: "We 09:00-12:00" }), aStop()] });
    expect(hoursIn(place, MONDAY, 0)).toBe(3);
    expect(hoursIn(place, MONDAY, 1)).toBe("unknown");
  });

  it("of an itinerant service at its base are unknown: they do not say where it is", () => {
    expect(hoursIn(aPlaceOpen(WEEKDAYS, { format: "itinerant" }))).toBe("unknown");
  });

  it("of a place described by its stops are those of the stops alone", () => {
    const place = aPlaceOpen("", { stops: [aStop({ openingHours: "We 09:00-12:00" })] });
    expect(weekHoursAt(place, "place", MONDAY)).toBeUndefined();
    expect(hoursIn(place, MONDAY, 0)).toBe(3);
  });

  it("count the end of Sunday's night on Monday", () => {
    expect(weekHoursAt(aPlaceOpen("Su 22:00-02:00"), "place", MONDAY)).toEqual({
      kind: "known",
      times: [
        { fromMin: 0, toMin: 120 },
        { fromMin: 9960, toMin: 10080 },
      ],
    });
  });
});

describe("the union of times", () => {
  const someTime = fc
    .tuple(fc.integer({ min: 0, max: MINUTES_PER_WEEK - 1 }), fc.integer({ min: 1, max: 600 }))
    .map(([fromMin, minutes]) => ({ fromMin, toMin: Math.min(fromMin + minutes, MINUTES_PER_WEEK) }));

  it("has exactly the minutes that lie in one of the times", () => {
    fc.assert(
      fc.property(fc.array(someTime, { maxLength: 20 }), (times) => {
        const united = uniteTimes(times);
        const minutes = new Set(
          times.flatMap(({ fromMin, toMin }) => Array.from({ length: toMin - fromMin }, (_, at) => fromMin + at)),
        );
        expect(lengthOfTimes(united)).toBe(minutes.size);
        expect(united.every(({ fromMin }, at) => fromMin > (united[at - 1]?.toMin ?? -1))).toBe(true);
      }),
    );
  });
});
