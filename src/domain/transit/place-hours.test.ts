import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import type { Place, PlaceRecord } from "../place.ts";
import { placeHoursOf } from "./place-hours.ts";

function aPlaceWith(record: Partial<PlaceRecord>, changes: Partial<Place> = {}): Place {
  const place = aPlace(changes);
  return { ...place, records: [{ ...place.records[0], ...record }] };
}

const WINTER = { season: "hiver", kind: "jour-scolaire" } as const;

describe("the hours of a place on a day type", () => {
  it("are those of Tuesday, else of the next weekday on which it is open", () => {
    const open = (openingHours: string) => placeHoursOf(aPlaceWith({ openingHours }), WINTER);
    expect(open("Mo-Fr 09:00-12:00")).toMatchObject({ weekday: 1, isKnown: true });
    expect(open("We 09:00-12:00; Th 14:00-17:00")).toMatchObject({
      weekday: 3,
      openings: [{ fromMin: 840, toMin: 1020 }],
    });
    expect(open("Sa 09:00-12:00")).toBeUndefined();
  });

  it("are supposed, and marked, on weekdays only where they are unknown", () => {
    const place = aPlaceWith({ openingHours: "" });
    expect(placeHoursOf(place, WINTER)).toMatchObject({ isKnown: false });
    expect(placeHoursOf(place, { season: "hiver", kind: "samedi" })).toBeUndefined();
  });

  it("do not exist out of season, nor for an itinerant service", () => {
    const record = { openingHours: "Mo-Fr 09:00-12:00", season: "hiver" } as const;
    expect(placeHoursOf(aPlaceWith(record), { ...WINTER, season: "ete" })).toBeUndefined();
    expect(placeHoursOf(aPlaceWith(record, { format: "itinerant" }), WINTER)).toBeUndefined();
  });
});
