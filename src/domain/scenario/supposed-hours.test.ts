import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { openingStateOf } from "../opening-hours/opening-state.ts";
import { saysByAppointment } from "../opening-hours/opening-week.ts";
import { parisMomentOf } from "../opening-hours/paris-moment.ts";
import { weekOf } from "../opening-hours/week-of.ts";
import type { Place } from "../place.ts";
import { withSupposedHours } from "./supposed-hours.ts";

function aPlaceOpen(openingHours: string): Place {
  const place = aPlace();
  return { ...place, records: [{ ...place.records[0], openingHours }] };
}

function supposing(place: Place, ...added: readonly string[]): Place {
  return withSupposedHours(
    place,
    added.map((openingHours) => ({ id: place.id, openingHours })),
  );
}

function hoursOf(place: Place): number {
  const intervals = weekOf(place.records[0])?.flatMap((day) => day.intervals) ?? [];
  return intervals
    .filter(({ comment }) => !saysByAppointment(comment))
    .reduce((sum, { fromMin, toMin }) => sum + (toMin - fromMin) / 60, 0);
}

describe("supposed hours of a place", () => {
  it("add to its own, and open it at that moment", () => {
    const place = supposing(aPlaceOpen("Mo-Fr 09:00-12:00"), "Sa 09:00-12:00");
    expect(hoursOf(place)).toBe(18);
    // A Saturday.
    expect(openingStateOf(place, parisMomentOf("2026-07-11", 600)).kind).toBe("open");
  });

  it("overlap its own once", () => {
    expect(hoursOf(supposing(aPlaceOpen("Mo-Fr 09:00-12:00"), "Mo-Tu 11:00-14:00", "Mo 13:00-15:00"))).toBe(20);
  });

  it("are known where its own are not", () => {
    expect(hoursOf(supposing(aPlaceOpen(""), "Sa 09:00-12:00"))).toBe(3);
    expect(hoursOf(supposing(aPlaceOpen("selon saison"), "Sa 09:00-12:00"))).toBe(3);
  });

  it("replace hours by appointment on the same day only", () => {
    const place = aPlaceOpen('Mo,Tu 09:00-12:00 "sur rendez-vous"; We 09:00-12:00');
    const supposed = supposing(place, "Mo 14:00-16:00");
    expect(hoursOf(supposed)).toBe(5);
    expect(openingStateOf(supposed, parisMomentOf("2026-07-07", 600)).kind).toBe("appointment");
  });

  it("of another place, and unreadable ones, change nothing", () => {
    const place = aPlaceOpen("Mo-Fr 09:00-12:00");
    expect(withSupposedHours(place, [{ id: "fs-9", openingHours: "Sa 09:00-12:00" }])).toBe(place);
    expect(hoursOf(supposing(place, "samedi matin"))).toBe(15);
  });
});
