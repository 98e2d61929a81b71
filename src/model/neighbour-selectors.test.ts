import { describe, expect, it } from "vitest";
import { STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../domain/codes.ts";
import { NO_FILTERS } from "../domain/filter/filters.ts";
import { layerId } from "../domain/layer/layer-id.ts";
import type { Loadable } from "../domain/loadable.ts";
import type { Place } from "../domain/place.ts";
import { searchPlaces } from "../domain/search/search-places.ts";
import { WHOLE_REGION } from "../domain/territory-ref.ts";
import { NOTHING_IMPORTED } from "../features/layer/slice.ts";
import { selectSearchIndex } from "../features/search/state.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { aState } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";
import { selectNearestCosts } from "./coverage-selectors.ts";
import { selectListSections, selectVisibleNeighbours, selectVisiblePlaces } from "./list-selectors.ts";
import { selectExcludedPlaces } from "./planned-selectors.ts";
import { selectNeighboursOnMap } from "./seasonal-selectors.ts";
import { selectPlaceById, selectSelectedPlace } from "./selectors.ts";
import { selectTerritoryRows } from "./territory-selectors.ts";

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
const IMPORTED = aPlace({
  id: "couche-1-1",
  position: [4.8, 45.6],
  commune: "",
  codeCommune: undefined,
  codeDepartement: undefined,
  layer: layerId(1),
});
const FROM_CHASSE = { origin: { kind: "commune", code: CHASSE.code } } as const;

function around(changes: Partial<AppState> = {}): AppState {
  return aState({ places: [VIENNE], neighbours: [GIVORS], communes: [CHASSE] }, { accessModel: STRAIGHT, ...changes });
}

function withImported(...places: readonly Place[]): Pick<AppState, "imported"> {
  const layer = { id: layerId(1), name: "", fileName: "releve.csv", addedOn: "2026-11-25", vintage: "", places };
  return { imported: { ...NOTHING_IMPORTED, layer } };
}

function costOf(state: AppState): number | undefined {
  return selectNearestCosts(state)?.cost[0];
}

function listed(state: AppState): readonly Place[] {
  const { certain, toConfirm } = selectListSections(state);
  return [...certain, ...toConfirm].map(({ place }) => place);
}

describe("neighbouring places", () => {
  it("count with the others", () => {
    expect(costOf(around())).toBeCloseTo(3, 1);
  });

  it("count with brought places outside the region", () => {
    const imported = withImported(IMPORTED);
    expect(costOf(around(imported))).toBeCloseTo(2.2, 1);
  });

  it("are filtered as the others are in the list", () => {
    const filters = { ...NO_FILTERS, departement: ["38" as CodeDepartement] };
    expect(selectVisibleNeighbours(around({ filters }))).toEqual([]);
    expect(selectVisibleNeighbours(around())).toEqual([GIVORS]);
  });

  it("delay the figures while they load where they count, and are absent after a failure", () => {
    const withNeighbours = (neighbours: Loadable<readonly Place[]>, changes: Partial<AppState> = {}) => {
      const state = around(changes);
      return { ...state, resources: { ...state.resources, neighbours } };
    };
    expect(costOf(withNeighbours({ status: "loading" }))).toBeUndefined();
    const fault = { file: "neighbours.geojson", kind: "unreachable", detail: "HTTP 404" } as const;
    expect(costOf(withNeighbours({ status: "failed", fault }))).toBeCloseTo(10, 1);
  });

  it("are in no territory's number of places, not even of an EPCI that extends beyond the region", () => {
    const epci = { code: "200085751" as CodeEpci, name: "Vienne Condrieu", communesInAll: 30, communesInRegion: 1 };
    const rows = (changes: Partial<AppState>) => {
      const data = {
        places: [{ ...VIENNE, codeEpci: epci.code }],
        neighbours: [GIVORS],
        communes: [CHASSE],
        epcis: [epci],
      };
      const state = aState(data, { accessModel: STRAIGHT, ...changes });
      const levels = ["region", "departement", "epci"] as const;
      return levels.map((level) => selectTerritoryRows(state, level)?.map(({ places }) => places));
    };
    expect(rows({})).toEqual([[1], [1], [1]]);
    expect(rows({ territory: WHOLE_REGION, ...withImported(IMPORTED) })).toEqual([[1], [1], [1]]);
  });

  it("are listed among the others by cost, and not without a starting point", () => {
    expect(listed(around(FROM_CHASSE))).toEqual([GIVORS, VIENNE]);
    expect(listed(around())).toEqual([VIENNE]);
  });

  it("are never among the places of the map, whose counts are told apart", () => {
    expect(selectVisiblePlaces(around(FROM_CHASSE))).toEqual([VIENNE]);
    expect(selectVisiblePlaces(around())).toEqual([VIENNE]);
  });

  it("are on the map in « Trouver », in « Territoires » where they count, and not in « Saisonniers »", () => {
    const onMap = (changes: Partial<AppState>) => selectNeighboursOnMap(around(changes));
    expect(onMap({})).toEqual([GIVORS]);
    expect(onMap({ view: "territoires" })).toEqual([GIVORS]);
    expect(onMap({ view: "territoires", excluded: ["fs-givors"] })).toEqual([]);
    expect(onMap({ view: "saisonniers" })).toEqual([]);
    expect(onMap({ view: "donnees", inspectedPlaces: [VIENNE] })).toEqual([]);
  });

  it("have a sheet, can be excluded and are found by name", () => {
    expect(selectSelectedPlace(around({ selection: { kind: "place", id: "fs-givors" } }))).toBe(GIVORS);
    expect(selectPlaceById(around(), "fs-givors")).toBe(GIVORS);
    const closed = around({ excluded: ["fs-givors"] });
    expect(selectExcludedPlaces(closed)).toEqual([GIVORS]);
    expect(costOf(closed)).toBeCloseTo(10, 1);
    const found = searchPlaces(selectSearchIndex(around()), "givors", 9).flatMap(({ hits }) => hits);
    expect(found).toMatchObject([{ id: "lieu-fs-givors" }]);
  });

  it("are none in a frame on another site's page, which awaits none", () => {
    const framed = around({ ...FROM_CHASSE, isEmbedded: true });
    expect(listed(framed)).toEqual([VIENNE]);
    expect(selectVisibleNeighbours(framed)).toEqual([]);
  });
});
