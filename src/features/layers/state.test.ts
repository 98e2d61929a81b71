import { expect, it } from "vitest";
import { layerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { createActions } from "../../model/actions.ts";
import { NOTHING_ASKED, USUAL_CHOICES } from "../../model/app-state.ts";
import { selectPlaces } from "../../model/selectors.ts";
import { createAppStore } from "../../model/store.ts";
import { aPlace } from "../../testing/builders.ts";
import { nextLayerId } from "./slice.ts";

const ID = layerId(1);
const LAYER: LocalLayer = {
  id: ID,
  name: "Relevé",
  origin: { kind: "file", fileName: "releve.csv" },
  addedOn: "2026-11-25",
  vintage: "",
  isShown: true,
  places: [aPlace({ id: "couche-1-2", layer: ID })],
  hidden: [],
};

function start() {
  const store = createAppStore(USUAL_CHOICES, "hiver");
  const actions = createActions(store);
  actions.receive({ places: { status: "ready", value: [aPlace({ id: "fs-1" })] } });
  return { store, actions, ids: () => selectPlaces(store.getState()).map(({ id }) => id) };
}

it("adds the places of a layer to those of the map while the layer is shown", () => {
  const { actions, ids } = start();
  expect(ids()).toEqual(["fs-1"]);
  actions.addLayer(LAYER);
  expect(ids()).toEqual(["fs-1", "couche-1-2"]);
  actions.showLayer(ID, false);
  expect(ids()).toEqual(["fs-1"]);
  actions.showLayer(ID, true);
  actions.removeLayer(ID);
  expect(ids()).toEqual(["fs-1"]);
});

it("merges stored layers with those added before: each once, in its current form", () => {
  const { store, actions } = start();
  actions.addLayer({ ...LAYER, id: layerId(3), name: "Maintenant" });
  actions.recallLayers(
    [
      { ...LAYER, id: layerId(3) },
      { ...LAYER, id: layerId(2), name: "Avant" },
    ],
    ["Illisible"],
  );
  expect(store.getState().layers).toMatchObject({ isRecalled: true, unread: ["Illisible"] });
  expect(store.getState().layers.layers.map(({ name }) => name)).toEqual(["Avant", "Maintenant"]);
});

it("reuses no number of a removed layer, and restores a removed layer at its position", () => {
  const { store, actions } = start();
  expect(nextLayerId(store.getState().layers)).toBe("couche-1");
  for (const number of [1, 2, 3]) actions.addLayer({ ...LAYER, id: layerId(number) });
  actions.removeLayer(layerId(2));
  actions.removeLayer(layerId(3));
  expect(nextLayerId(store.getState().layers)).toBe("couche-4");
  actions.addLayer({ ...LAYER, id: layerId(3) });
  actions.addLayer({ ...LAYER, id: layerId(2) });
  expect(store.getState().layers.layers.map(({ id }) => id)).toEqual(["couche-1", "couche-2", "couche-3"]);
  actions.reportLastLayer(8);
  actions.reportLastLayer(5);
  expect(nextLayerId(store.getState().layers)).toBe("couche-9");
});

it("renames a layer, and replaces one of the same id at its position", () => {
  const { store, actions } = start();
  actions.addLayer(LAYER);
  actions.addLayer({ ...LAYER, id: layerId(2) });
  actions.renameLayer(ID, "Mairies");
  actions.addLayer({ ...LAYER, id: layerId(2), name: "Autre" });
  expect(store.getState().layers.layers.map(({ name }) => name)).toEqual(["Mairies", "Autre"]);
});

it("shows the layer that the person opens, at each request", () => {
  const { store, actions, ids } = start();
  actions.addLayer({ ...LAYER, isShown: false });
  actions.lookAtLayer(ID);
  expect(ids()).toContain("couche-1-2");
  const { looked } = store.getState().layers;
  expect(looked).toEqual({ id: ID });
  actions.lookAtLayer(ID);
  expect(store.getState().layers.looked).not.toBe(looked);
});

it("clears the query when it hides a place of the opened layer, and keeps it otherwise", () => {
  const { store, actions } = start();
  actions.addLayer(LAYER);
  actions.toggleFilter("category", "france-services");
  const { filters } = store.getState();
  actions.lookAtLayer(ID);
  expect(store.getState().filters).toBe(filters);
  actions.chooseOpening({ kind: "now" });
  actions.inspect({ check: "sans-horaires", category: undefined, departement: undefined });
  actions.toggleFilter("format", "itinerant");
  actions.lookAtLayer(ID);
  expect(store.getState()).toMatchObject({ ...NOTHING_ASKED, inspected: undefined });
});
