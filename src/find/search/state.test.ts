import { describe, expect, it } from "vitest";
import type { BaseMap } from "../../domain/base-map.ts";
import type { Loadable } from "../../domain/loadable.ts";
import { layerId } from "../../domain/place.ts";
import { searchPlaces } from "../../domain/search/search-places.ts";
import type { AppState, Resources } from "../../state/app-state.ts";
import { aCommune, aConvention, aPlace, aResort } from "../../testing/builders.ts";
import { OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { aState, loadedRoads } from "../../testing/state-builder.ts";
import { selectSearchIndexes } from "./state.ts";

const labels: BaseMap["labels"] = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { kind: "massif", name: "Vanoise", rank: 1, zoom: 6 },
      geometry: { type: "Point", coordinates: [6.8, 45.37] },
    },
  ],
};

function ready<T>(value: T): Loadable<T> {
  return { status: "ready", value };
}

function withFiles(state: AppState, resources: Partial<Resources>): AppState {
  return { ...state, resources: { ...state.resources, ...resources } };
}

function labelsOf(state: AppState, text: string): string[] {
  return searchPlaces(selectSearchIndexes(state).finish().names, text, 9).flatMap(({ hits }) =>
    hits.map(({ label }) => label),
  );
}

describe("selectSearchIndexes", () => {
  it("finds the places of the imported file", () => {
    const id = layerId(1);
    const places = [aPlace({ name: "Maison fictive", layer: id })];
    const layer = { id, name: "Relevé", fileName: "releve.csv", addedOn: "2026-11-25", vintage: "", places };
    const state = withFiles(aState(), { places: ready([]) });
    expect(labelsOf({ ...state, imported: { ...state.imported, layer } }, "maison fic")).toEqual(["Maison fictive"]);
    expect(labelsOf(state, "maison fic")).toEqual([]);
  });

  it("grows as files are loaded", () => {
    let state = aState();
    expect(labelsOf(state, "va")).toEqual([]);
    state = withFiles(state, { communes: ready({ communes: [aCommune({ name: "Vars" })], epcis: [] }) });
    expect(labelsOf(state, "va")).toEqual(["Vars"]);
    state = withFiles(state, { resorts: ready({ resorts: [aResort()], conventions: [aConvention()] }) });
    state = withFiles(state, { places: ready([aPlace({ name: "Valloire" })]) });
    state = withFiles(state, { baseMap: ready({ labels } as BaseMap) });
    expect(labelsOf(state, "va")).toEqual(["Vars", "Val d'Isère", "Valloire", "Vanoise"]);
    state = withFiles(state, { roads: ready(loadedRoads(OVER_THE_ISERAN)) });
    expect(labelsOf(state, "iseran")).toEqual(["Col de l'Iseran"]);
  });

  it("returns the same indexes while the files are the same", () => {
    const state = aState({ communes: [aCommune()] });
    const first = selectSearchIndexes(state);
    expect(selectSearchIndexes({ ...state, resources: { ...state.resources }, hoveredId: "fs-1" })).toBe(first);
    expect(selectSearchIndexes(aState({ communes: [aCommune()] }))).not.toBe(first);
  });
});
