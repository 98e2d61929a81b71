import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import { parisMomentOf } from "../opening-hours/paris-moment.ts";
import { findFirstOpening } from "./first-opening.ts";

const [record] = aPlace().records;
const place = (id: string, openingHours: string) => aPlace({ id, records: [{ ...record, id, openingHours }] });
/** A person arrives on a Sunday. */
const SUNDAY = parisMomentOf("2026-11-29", 0);

describe("findFirstOpening", () => {
  it("finds the place that opens first after the arrival", () => {
    const desk = findFirstOpening([place("fs-1", "Mo 09:00-12:00"), place("fs-2", "Mo 08:00-12:00")], SUNDAY);
    expect(desk).toMatchObject({
      place: { id: "fs-2" },
      opening: { date: "2026-11-30", intervals: [{ fromMin: 480 }] },
    });
  });

  it("takes the first in the list of two that open at the same time", () => {
    const desk = findFirstOpening([place("fs-1", "Mo 09:00-12:00"), place("fs-2", "Mo 09:00-17:00")], SUNDAY);
    expect(desk?.place.id).toBe("fs-1");
  });

  it("finds none without known hours, nor at the stops of a bus", () => {
    const stops = [aStop({ openingHours: "Mo 09:00-12:00" })];
    const bus = aPlace({ format: "itinerant", stops });
    expect(findFirstOpening([place("fs-1", ""), bus], SUNDAY)).toBeUndefined();
  });
});
