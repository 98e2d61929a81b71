import { describe, expect, it } from "vitest";
import { aServicePoint } from "../../testing/builders.ts";
import type { PointRecord, ServicePoint } from "../service-point.ts";
import { FARTHEST_ANSWER, findAnswer } from "./find-answer.ts";
import type { RankedPlace } from "./rank-places.ts";

const TODAY = "2026-11-28";

function aPlace(id: string, said: Partial<PointRecord> = {}, changes: Partial<ServicePoint> = {}): ServicePoint {
  const place = aServicePoint({ id, ...changes });
  return { ...place, records: [{ ...place.records[0], ...said }] };
}

function ranked(...places: readonly (readonly [ServicePoint, number])[]): readonly RankedPlace[] {
  return places.map(([point, cost]) => ({ point, cost, destination: "place", otherSeasonCost: undefined }));
}

function idsOf(places: readonly RankedPlace[], metric: "km" | "min" = "km") {
  const { place, passedOver } = findAnswer(places, metric, TODAY);
  return { leads: place?.point.id, passedOver: passedOver.map(({ point }) => point.id) };
}

describe("findAnswer", () => {
  it("is the nearest place whose source is less than five years old", () => {
    const places = ranked([aPlace("near"), 3], [aPlace("far"), 12]);
    expect(idsOf(places)).toEqual({ leads: "near", passedOver: [] });
  });

  it("skips places with an older source and without telephone and email", () => {
    const places = ranked(
      [aPlace("old", { sourceDate: "2009" }), 3],
      [aPlace("undated", { sourceDate: "" }), 5],
      [aPlace("fresh"), 12],
    );
    expect(idsOf(places)).toEqual({ leads: "fresh", passedOver: ["old", "undated"] });
  });

  it("accepts an older source with a telephone or an email", () => {
    for (const contact of [{ phone: "04 92 00 00 00" }, { email: "accueil@exemple.fr" }]) {
      expect(idsOf(ranked([aPlace("old", { sourceDate: "2009", ...contact }), 3])).leads).toBe("old");
    }
  });

  it("is undefined for far places, in either unit, and for places without a way", () => {
    for (const metric of ["km", "min"] as const) {
      const limit = FARTHEST_ANSWER[metric];
      expect(idsOf(ranked([aPlace("at the limit"), limit]), metric).leads).toBe("at the limit");
      expect(
        idsOf(ranked([aPlace("beyond"), limit + 1], [aPlace("no way"), Number.POSITIVE_INFINITY]), metric),
      ).toEqual({
        leads: undefined,
        passedOver: [],
      });
    }
  });

  it("is no housing service and no vehicle area, which receive nobody", () => {
    const places = ranked([aPlace("beds", {}, { kind: "logement" }), 1], [aPlace("desk"), 9]);
    expect(idsOf(places)).toEqual({ leads: "desk", passedOver: [] });
  });
});
