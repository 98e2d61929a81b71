import { expect, it } from "vitest";
import { layerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { aServicePoint } from "../../testing/builders.ts";
import { createActions } from "../actions.ts";
import { USUAL_CHOICES } from "../app-state.ts";
import { selectPoints } from "../selectors.ts";
import { createAppStore } from "../store.ts";

const ID = layerId(1);
const LAYER: LocalLayer = {
  id: ID,
  name: "Relevé",
  origin: { kind: "file", fileName: "releve.csv" },
  addedOn: "2026-11-25",
  vintage: "",
  isShown: true,
  places: [aServicePoint({ id: "couche-1-2", layer: ID })],
  hidden: [],
};

function start() {
  const store = createAppStore(USUAL_CHOICES, "hiver");
  const actions = createActions(store);
  actions.receive({ points: { status: "ready", value: [aServicePoint({ id: "fs-1" })] } });
  return { store, actions, ids: () => selectPoints(store.getState()).map(({ id }) => id) };
}

it("adds the places of a layer to those of the map while it is shown", () => {
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

it("puts what the device kept before what was brought meanwhile, and each once", () => {
  const { store, actions } = start();
  actions.addLayer({ ...LAYER, name: "Maintenant" });
  actions.recallLayers([LAYER, { ...LAYER, id: layerId(2), name: "Avant" }]);
  expect(store.getState().layers.isRecalled).toBe(true);
  expect(store.getState().layers.layers.map(({ name }) => name)).toEqual(["Avant", "Maintenant"]);
});

it("renames a layer, and replaces one with the same identifier where it stands", () => {
  const { store, actions } = start();
  actions.addLayer(LAYER);
  actions.addLayer({ ...LAYER, id: layerId(2) });
  actions.renameLayer(ID, "Mairies");
  actions.addLayer({ ...LAYER, id: layerId(2), name: "Autre" });
  expect(store.getState().layers.layers.map(({ name }) => name)).toEqual(["Mairies", "Autre"]);
});

it("shows the layer that is to be looked at, each time anew", () => {
  const { store, actions, ids } = start();
  actions.addLayer({ ...LAYER, isShown: false });
  actions.lookAtLayer(ID);
  expect(ids()).toContain("couche-1-2");
  const { looked } = store.getState().layers;
  expect(looked).toEqual({ id: ID });
  actions.lookAtLayer(ID);
  expect(store.getState().layers.looked).not.toBe(looked);
});
