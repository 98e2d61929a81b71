import { expect, it } from "vitest";
import { layerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { createActions } from "../../model/actions.ts";
import { NOTHING_ASKED, USUAL_CHOICES } from "../../model/app-state.ts";
import { selectPlaces, selectPoints } from "../../model/selectors.ts";
import { createAppStore } from "../../model/store.ts";
import { aPlace } from "../../testing/builders.ts";
import { nextLayerId } from "./slice.ts";
import { hidesLayer } from "./state.ts";

const ID = layerId(1);
const LAYER: LocalLayer = {
  id: ID,
  name: "Relevé",
  fileName: "releve.csv",
  addedOn: "2026-11-25",
  vintage: "",
  places: [aPlace({ id: "couche-1-2", layer: ID })],
};

function start() {
  const store = createAppStore(USUAL_CHOICES, "hiver");
  const actions = createActions(store);
  actions.receive({ places: { status: "ready", value: [aPlace({ id: "fs-1" })] } });
  const look = () => actions.lookAtLayer(hidesLayer(store.getState()));
  return { store, actions, look, ids: () => selectPlaces(store.getState()).map(({ id }) => id) };
}

it("adds the imported places to those of the map until the file is removed", () => {
  const { store, actions, ids } = start();
  expect(ids()).toEqual(["fs-1"]);
  actions.addLayer(LAYER);
  expect(ids()).toEqual(["fs-1", "couche-1-2"]);
  expect(selectPoints(store.getState()).map(({ id }) => id)).toEqual(["fs-1"]);
  actions.removeLayer();
  expect(ids()).toEqual(["fs-1"]);
});

it("has one file, the last that was imported, whatever is recalled after it", () => {
  const { store, actions, ids } = start();
  actions.addLayer(LAYER);
  actions.addLayer({ ...LAYER, id: layerId(2), places: [aPlace({ id: "couche-2-2", layer: layerId(2) })] });
  actions.recallLayer(LAYER, "Illisible");
  expect(ids()).toEqual(["fs-1", "couche-2-2"]);
  expect(store.getState().imported).toMatchObject({ isRecalled: true, unread: "Illisible" });
});

it("numbers the next file by the time, and after the present one whatever the clock says", () => {
  const { store, actions } = start();
  const now = new Date("2026-11-30T10:00:00Z");
  const first = nextLayerId(store.getState().imported, now);
  expect(first).toBe(`couche-${now.getTime()}`);
  actions.addLayer({ ...LAYER, id: first });
  expect(nextLayerId(store.getState().imported, new Date(0))).toBe(`couche-${now.getTime() + 1}`);
});

it("counts each request to see the imported places", () => {
  const { store, actions, look } = start();
  actions.addLayer(LAYER);
  look();
  look();
  expect(store.getState().imported.looks).toBe(2);
});

it("clears the query when it hides an imported place that the person asks to see, and keeps it otherwise", () => {
  const { store, actions, look } = start();
  actions.addLayer(LAYER);
  actions.toggleFilter("category", "france-services");
  const { filters } = store.getState();
  look();
  expect(store.getState().filters).toBe(filters);
  actions.chooseOpening({ kind: "now" });
  actions.toggleFilter("format", "itinerant");
  look();
  expect(store.getState()).toMatchObject(NOTHING_ASKED);
});
