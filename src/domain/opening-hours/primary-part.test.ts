import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import type { Place, Stop } from "../place.ts";
import { parisMomentOf } from "./paris-moment.ts";
import { primaryPartOf } from "./primary-part.ts";

/** A Tuesday without a public holiday near it. */
const TUESDAY_10_H = parisMomentOf("2026-11-24", 600);
const stopOn = (openingHours: string) => aStop({ openingHours });

function place(openingHours: string, ...stops: readonly Stop[]): Place {
  const [usual] = aPlace().records;
  return aPlace({ records: [{ ...usual, openingHours }], stops });
}

describe("most informative part of a place", () => {
  it("is the open one, the place itself first", () => {
    expect(primaryPartOf(place("Tu 09:00-12:00", stopOn("Tu 09:00-12:00")), TUESDAY_10_H)?.destination).toBe("place");
    const atSecondStop = place("Mo 09:00-12:00", stopOn("We 09:00-12:00"), stopOn("Tu 09:00-12:00"));
    expect(primaryPartOf(atSecondStop, TUESDAY_10_H)).toMatchObject({ destination: 1, state: { kind: "open" } });
  });

  it("is the place itself when nothing is open", () => {
    const shut = place("Mo 09:00-12:00", stopOn("We 09:00-12:00"));
    expect(primaryPartOf(shut, TUESDAY_10_H)).toMatchObject({ destination: "place", state: { kind: "closed" } });
  });

  it("is the stop that opens next, for a place described by its stops only", () => {
    const bus = place("", stopOn("Mo 09:00-12:00"), stopOn("Tu 14:00-16:00"), stopOn("We 09:00-12:00"));
    expect(primaryPartOf(bus, TUESDAY_10_H)).toMatchObject({ destination: 1, state: { next: { fromMin: 840 } } });
  });
});
