import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../domain/filter/filters.ts";
import type { Place } from "../domain/place.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { type AppState, startingState, USUAL_CHOICES } from "./app-state.ts";
import { selectCommunes, selectNeighbours, selectPlaceById, selectPlaces, selectSelectedPlace } from "./selectors.ts";

const die = aPlace({ id: "fs-155", commune: "Die" });
const lyon = aPlace({ id: "fs-954", commune: "Lyon" });

function aState(places: readonly Place[], changes: Partial<AppState> = {}): AppState {
  const state = startingState(USUAL_CHOICES, "ete");
  const communes = [aCommune({ position: [6, 45], population: 300 }), aCommune({ position: [6, 46], population: 100 })];
  return {
    ...state,
    resources: {
      ...state.resources,
      places: { status: "ready", value: places },
      neighbours: { status: "ready", value: [lyon, die] },
      communes: { status: "ready", value: { communes, epcis: [] } },
    },
    ...changes,
  };
}

const here = aPlace({ id: "fs-here", position: [6, 45.01] });
const housing = aPlace({ id: "es-housing", kind: "logement", position: [6, 46.01] });

describe("selectors", () => {
  it("return the places outside the region by commune, after the others", () => {
    expect(selectNeighbours(aState([here]))).toEqual([die, lyon]);
    expect(selectPlaces(aState([here]))).toEqual([here]);
  });

  it("return the same empty lists before the files are loaded", () => {
    const state = startingState(USUAL_CHOICES, "ete");
    expect(selectPlaces(state)).toEqual([]);
    expect(selectPlaces({ ...state })).toBe(selectPlaces(state));
    expect(selectCommunes({ ...state })).toBe(selectCommunes(state));
  });

  it("order places by commune then name, as French readers do", () => {
    const named = (commune: string, name: string) => aPlace({ id: `${commune} ${name}`, commune, name });
    const points = [named("Embrun", "B"), named("Zonza", "A"), named("Échirolles", "A"), named("Embrun", "A")];
    expect(selectPlaces(aState(points)).map(({ id }) => id)).toEqual([
      "Échirolles A",
      "Embrun A",
      "Embrun B",
      "Zonza A",
    ]);
  });

  it("give the same order as a collator on each pair, equal names included", () => {
    const { compare } = new Intl.Collator("fr");
    const names = fc.constantFrom("Gap", "gap", "E\u0301choux", "Échoux", "Echoux", "Le Bez", "Le-Bez", "", "Zonza");
    const places = fc.array(fc.record({ commune: names, name: names }), { maxLength: 30 });
    fc.assert(
      fc.property(places, (drawn) => {
        const points = drawn.map((one, rank) => aPlace({ id: `lm-${rank}`, ...one }));
        const expected = [...points].sort((a, b) => compare(a.commune, b.commune) || compare(a.name, b.name));
        expect(selectPlaces(aState(points)).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
    );
  });

  it("find the place whose sheet is open, filtered out or not", () => {
    const filters = { ...NO_FILTERS, kind: ["aire"] } as const;
    const state = aState([here, housing], { filters, selection: { kind: "place", id: "fs-here" } });
    expect(selectSelectedPlace(state)).toBe(here);
    expect(selectPlaceById(state, "es-housing")).toBe(housing);
  });

  it("find no place for an unknown identifier", () => {
    const state = aState([here], { selection: { kind: "place", id: "fs-gone" } });
    expect(selectSelectedPlace(state)).toBeUndefined();
    expect(selectPlaceById(state, "fs-gone")).toBeUndefined();
    expect(selectSelectedPlace(aState([here]))).toBeUndefined();
  });
});
