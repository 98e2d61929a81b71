import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../domain/codes.ts";
import { NO_FILTERS } from "../domain/filter/filters.ts";
import type { Place } from "../domain/place.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { aState, withoutRoads } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";
import { selectListSections, selectVisibleNeighbours, selectVisiblePlaces } from "./list-selectors.ts";
import { selectNeighboursOnMap } from "./seasonal-selectors.ts";
import { selectCommunes, selectNeighbours, selectPlaceById, selectPlaces, selectSelectedPlace } from "./selectors.ts";

const die = aPlace({ id: "fs-155", commune: "Die" });
const lyon = aPlace({ id: "fs-954", commune: "Lyon" });

function stateOf(places: readonly Place[], changes: Partial<AppState> = {}): AppState {
  return aState({ places, neighbours: [lyon, die] }, changes);
}

const here = aPlace({ id: "fs-here", position: [6, 45.01] });
const housing = aPlace({ id: "es-housing", kind: "logement", position: [6, 46.01] });

describe("selectors", () => {
  it("return the places outside the region by commune, after the others", () => {
    expect(selectNeighbours(stateOf([here]))).toEqual([die, lyon]);
    expect(selectPlaces(stateOf([here]))).toEqual([here]);
  });

  it("return the same empty lists before the files are loaded", () => {
    const state = aState();
    expect(selectPlaces(state)).toEqual([]);
    expect(selectPlaces({ ...state })).toBe(selectPlaces(state));
    expect(selectCommunes({ ...state })).toBe(selectCommunes(state));
  });

  it("order places by commune then name, as French readers do", () => {
    const named = (commune: string, name: string) => aPlace({ id: `${commune} ${name}`, commune, name });
    const points = [named("Embrun", "B"), named("Zonza", "A"), named("Échirolles", "A"), named("Embrun", "A")];
    expect(selectPlaces(stateOf(points)).map(({ id }) => id)).toEqual([
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
        expect(selectPlaces(stateOf(points)).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
    );
  });

  it("find the place whose sheet is open, filtered out or not", () => {
    const filters = { ...NO_FILTERS, kind: ["aire"] } as const;
    const state = stateOf([here, housing], { filters, selection: { kind: "place", id: "fs-here" } });
    expect(selectSelectedPlace(state)).toBe(here);
    expect(selectPlaceById(state, "es-housing")).toBe(housing);
  });

  it("find no place for an unknown identifier", () => {
    const state = stateOf([here], { selection: { kind: "place", id: "fs-gone" } });
    expect(selectSelectedPlace(state)).toBeUndefined();
    expect(selectPlaceById(state, "fs-gone")).toBeUndefined();
    expect(selectSelectedPlace(stateOf([here]))).toBeUndefined();
  });
});

/** Chasse-sur-Rhône has its help point 10 km to the south, in the region, and another 3 km to the north, outside of it. */
const CHASSE = aCommune({
  code: "38087" as CodeCommune,
  codeDepartement: "38" as CodeDepartement,
  codeEpci: "200085751" as CodeEpci,
  position: [4.8, 45.58],
  population: 6000,
});
const VIENNE = aPlace({
  id: "fs-vienne",
  position: [4.8, 45.49],
  commune: "Vienne",
  codeDepartement: "38" as CodeDepartement,
});
const GIVORS = aPlace({
  id: "fs-givors",
  position: [4.8, 45.607],
  commune: "Givors",
  codeCommune: "69091" as CodeCommune,
  codeEpci: "200085751" as CodeEpci,
  codeDepartement: "69" as CodeDepartement,
});
const FROM_CHASSE = { origin: { kind: "commune", code: CHASSE.code } } as const;

function around(changes: Partial<AppState> = {}): AppState {
  return withoutRoads(aState({ places: [VIENNE], neighbours: [GIVORS], communes: [CHASSE] }, changes));
}

function listed(state: AppState): readonly Place[] {
  const { certain, toConfirm } = selectListSections(state);
  return [...certain, ...toConfirm].map(({ place }) => place);
}

describe("neighbouring places", () => {
  it("are filtered as the others are in the list", () => {
    const filters = { ...NO_FILTERS, departement: ["38" as CodeDepartement] };
    expect(selectVisibleNeighbours(around({ filters }))).toEqual([]);
    expect(selectVisibleNeighbours(around())).toEqual([GIVORS]);
  });

  it("are listed among the others by cost, and not without a starting point", () => {
    expect(listed(around(FROM_CHASSE))).toEqual([GIVORS, VIENNE]);
    expect(listed(around())).toEqual([VIENNE]);
  });

  it("are never among the places of the map, whose counts are told apart", () => {
    expect(selectVisiblePlaces(around(FROM_CHASSE))).toEqual([VIENNE]);
    expect(selectVisiblePlaces(around())).toEqual([VIENNE]);
  });

  it("are on the map in « Trouver », and not in « Saisonniers »", () => {
    const onMap = (changes: Partial<AppState>) => selectNeighboursOnMap(around(changes));
    expect(onMap({})).toEqual([GIVORS]);
    expect(onMap({ view: "saisonniers" })).toEqual([]);
  });

  it("have a sheet", () => {
    expect(selectSelectedPlace(around({ selection: { kind: "place", id: "fs-givors" } }))).toBe(GIVORS);
    expect(selectPlaceById(around(), "fs-givors")).toBe(GIVORS);
  });

  it("are none in a frame on another site's page, which awaits none", () => {
    const framed = around({ ...FROM_CHASSE, isEmbedded: true });
    expect(listed(framed)).toEqual([VIENNE]);
    expect(selectVisibleNeighbours(framed)).toEqual([]);
  });
});
