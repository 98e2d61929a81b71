import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import type { Place, PlaceRecord } from "../place.ts";
import type { DayKind } from "./day-kinds.ts";
import { comingOn, receptionOn } from "./reception.ts";

function aPlaceWith(record: Partial<PlaceRecord>, changes: Partial<Place> = {}): Place {
  const place = aPlace(changes);
  return { ...place, records: [{ ...place.records[0], ...record }] };
}

describe("a service at a stop", () => {
  it("comes on one of the weekdays, on others, or on unknown ones", () => {
    const coming = (openingHours: string) => comingOn({ openingHours }, [0, 1]);
    expect(coming("Tu 09:00-12:00")).toBe("comes");
    expect(coming("We 09:00-12:00")).toBe("other-day");
    expect([coming(""), coming("premier mardi du mois")]).toEqual(["unknown", "unknown"]);
  });
});

describe("reception on a day type", () => {
  const on = (place: Parameters<typeof receptionOn>[0], destination: "place" | 0, kind: DayKind = "jour-scolaire") =>
    receptionOn(place, destination, { season: "hiver", kind });

  it("of a place follows its hours", () => {
    expect(on(aPlaceWith({ openingHours: "Sa 09:00-12:00" }), "place")).toBe("closed");
    expect(on(aPlaceWith({ openingHours: "Sa 09:00-12:00" }), "place", "samedi")).toBe("open");
    expect([on(aPlace(), "place"), on(aPlace(), "place", "dimanche")]).toEqual(["open", "closed"]);
  });

  it("of a stop follows its own hours, not those of the place", () => {
    const stops = [aStop({ openingHours: "Fr 08:30-12:30" })];
    const bus = aPlaceWith({ openingHours: "Sa 09:00-12:00" }, { format: "itinerant", stops });
    expect([on(bus, 0), on(bus, 0, "samedi")]).toEqual(["comes", "other-stop"]);
    expect(on({ ...bus, stops: [aStop({ note: "circuit mensuel le lundi" })] }, 0)).toBe("other-stop");
  });

  it("of a stop does not exist out of season, nor at the base of an itinerant service", () => {
    const stops = [aStop({ openingHours: "Fr 08:30-12:30" })];
    const summer = aPlaceWith({ season: "ete" }, { format: "itinerant", stops });
    expect(on(summer, 0)).toBe("closed");
    expect(receptionOn(summer, 0, { season: "ete", kind: "jour-scolaire" })).toBe("comes");
    expect(on(aPlaceWith({}, { format: "itinerant", stops }), "place")).toBe("closed");
  });

  it("of a planned place is supposed on weekdays", () => {
    const planned = {
      kind: "envisage",
      id: "envisage-1",
      name: "",
      position: [6, 44.5],
      commune: "Gap",
      codeCommune: "05061",
      codeEpci: undefined,
      codeDepartement: "05",
    } as never;
    expect([on(planned, "place"), on(planned, "place", "samedi")]).toEqual(["open", "closed"]);
  });
});
