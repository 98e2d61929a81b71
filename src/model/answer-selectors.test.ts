import { describe, expect, it } from "vitest";
import { STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune } from "../domain/codes.ts";
import { NO_FILTERS } from "../domain/filter/filters.ts";
import { parisMomentOf } from "../domain/opening-hours/paris-moment.ts";
import type { Place, PlaceRecord } from "../domain/place.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { aState } from "../testing/state-builder.ts";
import { selectAnsweredList } from "./answer-selectors.ts";
import type { AppState } from "./app-state.ts";

const GAP = aCommune({ code: "05061" as CodeCommune, position: [6.079, 44.559] });
const FROM_GAP = { kind: "commune", code: GAP.code } as const;
const NOW = parisMomentOf("2026-11-24", 600);

function placeWith(id: string, latitude: number, said: Partial<PlaceRecord> = {}, changes: Partial<Place> = {}) {
  const place = aPlace({ id, name: id, position: [6.079, latitude], ...changes });
  return { ...place, records: [{ ...place.records[0], openingHours: "Tu 09:00-12:00", ...said }] as const };
}

const old = placeWith("old", 44.56, { verification: "recoupe", sourceDate: "2009" });
const fresh = placeWith("fresh", 44.65);
const seasonal = placeWith("seasonal", 45.5, {}, { categories: ["espace-saisonnier"] });

function listOf(places: readonly Place[], changes: Partial<AppState> = {}) {
  const state = aState({ places, communes: [GAP] }, { now: NOW, accessModel: STRAIGHT, origin: FROM_GAP, ...changes });
  const { sections, lead, passedOver, isFarFromAll, instead } = selectAnsweredList(state);
  return {
    certain: sections.certain.map(({ place }) => place.id),
    lead: lead?.place.id,
    passedOver,
    isFarFromAll,
    instead: instead?.place.id,
  };
}

const NO_ANSWER = { lead: undefined, passedOver: 0, isFarFromAll: false, instead: undefined };

describe("selectAnsweredList", () => {
  it("recommends the nearest place to rely upon, and counts the nearer ones to be confirmed", () => {
    expect(listOf([old, fresh])).toEqual({
      ...NO_ANSWER,
      certain: ["fresh"],
      lead: "fresh",
      passedOver: 1,
    });
  });

  it("gives the nearest place of another type when none of the chosen types is near", () => {
    const filters = { ...NO_FILTERS, category: ["espace-saisonnier"] as const };
    expect(listOf([old, fresh, seasonal], { filters })).toEqual({
      ...NO_ANSWER,
      certain: ["seasonal"],
      isFarFromAll: true,
      instead: "fresh",
    });
    expect(listOf([seasonal])).toEqual({ ...NO_ANSWER, certain: ["seasonal"], isFarFromAll: true });
  });

  it("recommends no place while places of unknown opening are listed, and none in an empty list", () => {
    const opening = { kind: "now" } as const;
    const unsaid = placeWith("unsaid", 44.56, { openingHours: "" });
    expect(listOf([unsaid, placeWith("far", 45.5)], { opening })).toEqual({ ...NO_ANSWER, certain: ["far"] });
    expect(listOf([fresh], { filters: { ...NO_FILTERS, kind: ["aire"] } })).toEqual({ ...NO_ANSWER, certain: [] });
  });

  it("recommends no housing service, which receives nobody, and nothing beyond 40 km", () => {
    const beds = placeWith("beds", 44.56, {}, { kind: "logement" });
    expect(listOf([beds, fresh])).toEqual({ ...NO_ANSWER, certain: ["fresh", "beds"], lead: "fresh" });
    expect(listOf([placeWith("far", 44.93)])).toEqual({ ...NO_ANSWER, certain: ["far"], isFarFromAll: true });
  });

  it("is the list alone without a starting point, and while the day is unknown", () => {
    expect(listOf([old, fresh], { origin: undefined })).toMatchObject(NO_ANSWER);
    expect(listOf([old, fresh], { now: undefined })).toEqual({ ...NO_ANSWER, certain: ["old", "fresh"] });
  });
});
