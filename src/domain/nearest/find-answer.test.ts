import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import type { Place, PlaceRecord } from "../place.ts";
import { FARTHEST_ANSWER, findAnswer } from "./find-answer.ts";
import type { RankedPlace } from "./rank-places.ts";

const TODAY = "2026-11-28";

function placeWith(id: string, said: Partial<PlaceRecord> = {}, changes: Partial<Place> = {}): Place {
  const place = aPlace({ id, ...changes });
  return { ...place, records: [{ ...place.records[0], ...said }] };
}

function ranked(...places: readonly (readonly [Place, number])[]): readonly RankedPlace[] {
  return places.map(([place, cost]) => ({ place, cost, destination: "place", otherSeasonCost: undefined }));
}

function idsOf(places: readonly RankedPlace[], metric: "km" | "min" = "km") {
  const { place, passedOver } = findAnswer(places, metric, TODAY);
  return { leads: place?.place.id, passedOver: passedOver.map(({ place }) => place.id) };
}

describe("findAnswer", () => {
  it("is the nearest place whose source is less than five years old", () => {
    const places = ranked([placeWith("near"), 3], [placeWith("far"), 12]);
    expect(idsOf(places)).toEqual({ leads: "near", passedOver: [] });
  });

  it("skips places with an older source and without telephone and email", () => {
    const places = ranked(
      [placeWith("old", { sourceDate: "2009" }), 3],
      [placeWith("undated", { sourceDate: "" }), 5],
      [placeWith("fresh"), 12],
    );
    expect(idsOf(places)).toEqual({ leads: "fresh", passedOver: ["old", "undated"] });
  });

  it("accepts an older source with a telephone or an email", () => {
    for (const contact of [{ phone: "04 92 00 00 00" }, { email: "accueil@exemple.fr" }]) {
      expect(idsOf(ranked([placeWith("old", { sourceDate: "2009", ...contact }), 3])).leads).toBe("old");
    }
  });

  it("is undefined for far places, in either unit, and for places without a way", () => {
    for (const metric of ["km", "min"] as const) {
      const limit = FARTHEST_ANSWER[metric];
      expect(idsOf(ranked([placeWith("at the limit"), limit]), metric).leads).toBe("at the limit");
      expect(
        idsOf(ranked([placeWith("beyond"), limit + 1], [placeWith("no way"), Number.POSITIVE_INFINITY]), metric),
      ).toEqual({
        leads: undefined,
        passedOver: [],
      });
    }
  });

  it("is no housing service and no vehicle area, which receive nobody", () => {
    const places = ranked([placeWith("beds", {}, { kind: "logement" }), 1], [placeWith("desk"), 9]);
    expect(idsOf(places)).toEqual({ leads: "desk", passedOver: [] });
  });
});
