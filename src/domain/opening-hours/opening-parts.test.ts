import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import type { PlaceRecord, Stop } from "../place.ts";
import { openingPartsOf } from "./opening-parts.ts";
import { parisMomentOf } from "./paris-moment.ts";

/** A Tuesday. */
const TUESDAY_MORNING = parisMomentOf("2026-11-24", 600);

function partsOf(record: Partial<PlaceRecord>, stops: readonly Stop[]) {
  const [usual] = aPlace().records;
  const place = aPlace({ records: [{ ...usual, ...record }], stops });
  return openingPartsOf(place, TUESDAY_MORNING).map(({ destination, state }) => [destination, state.kind]);
}

describe("openingPartsOf", () => {
  it("lists the place, then each stop with its own hours", () => {
    const stops = [aStop({ openingHours: "We 09:00-12:00" }), aStop({ openingHours: "Tu 09:00-12:00" })];
    expect(partsOf({ openingHours: "Tu 14:00-17:00" }, stops)).toEqual([
      ["place", "closed"],
      [0, "closed"],
      [1, "open"],
    ]);
  });

  it.each([
    ["Tu 09:00-12:00", "open", "unknown"],
    ["Tu 14:00-17:00", "closed", "closed"],
    ["", "unknown", "unknown"],
    ['Tu "sur rendez-vous"', "appointment", "unknown"],
  ])("opens a stop without hours while the place works: %j", (openingHours, own, stop) => {
    expect(partsOf({ openingHours }, [aStop()])).toEqual([
      ["place", own],
      [0, stop],
    ]);
  });

  it("gives no next opening for a stop without hours", () => {
    const [usual] = aPlace().records;
    const place = aPlace({ records: [{ ...usual, openingHours: "Tu 14:00-17:00" }], stops: [aStop()] });
    expect(openingPartsOf(place, TUESDAY_MORNING)[1]?.state).toMatchObject({ kind: "closed", next: undefined });
  });

  it("leaves out a place described by its stops only", () => {
    expect(partsOf({}, [aStop({ openingHours: "Tu 09:00-12:00" })])).toEqual([[0, "open"]]);
    expect(partsOf({}, [aStop({ openingHours: "Tu 09:00-12:00" }), aStop()])).toEqual([
      ["place", "unknown"],
      [0, "open"],
      [1, "unknown"],
    ]);
  });

  it("claims no opening of an itinerant service beyond those of its stops", () => {
    const bus = (openingHours: string, ...stops: readonly Stop[]) => {
      const [usual] = aPlace().records;
      const place = aPlace({ format: "itinerant", records: [{ ...usual, openingHours }], stops });
      return openingPartsOf(place, TUESDAY_MORNING);
    };
    const unknown = { kind: "unknown" };
    expect(bus("Tu 09:00-17:00")).toEqual([{ destination: "place", state: unknown }]);
    expect(bus("Tu 09:00-17:00", aStop())).toEqual([
      { destination: "place", state: unknown },
      { destination: 0, state: unknown },
    ]);
    expect(bus("We 09:00-17:00")).toMatchObject([{ destination: "place", state: { kind: "closed", next: undefined } }]);
    const both = bus("Tu 09:00-17:00", aStop({ openingHours: "We 09:00-12:00" }), aStop());
    expect(both.map(({ destination, state }) => [destination, state.kind])).toEqual([
      [0, "closed"],
      [1, "unknown"],
    ]);
  });

  it("closes the stops with the season", () => {
    expect(partsOf({ season: "ete" }, [aStop({ openingHours: "Tu 09:00-12:00" })])).toEqual([
      ["place", "season"],
      [0, "season"],
    ]);
  });
});
