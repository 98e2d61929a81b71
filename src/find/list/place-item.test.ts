import { expect, it } from "vitest";
import { layerId } from "../../domain/place.ts";
import { createActions } from "../../state/actions.ts";
import { createAppStore, USUAL_CHOICES } from "../../state/app-state.ts";
import { selectPlaces, selectPoints } from "../../state/selectors.ts";
import { aPlace } from "../../testing/builders.ts";

it("adds the imported places to those of the map until the file is removed", () => {
  const store = createAppStore(USUAL_CHOICES, "hiver");
  const actions = createActions(store);
  const ids = () => selectPlaces(store.getState()).map(({ id }) => id);
  actions.receive({ places: { status: "ready", value: [aPlace({ id: "fs-1" })] } });
  expect(ids()).toEqual(["fs-1"]);
  const id = layerId(1);
  const places = [aPlace({ id: "couche-1-2", layer: id })];
  actions.recallLayer({ id, name: "Relevé", fileName: "a.csv", addedOn: "2026-11-25", vintage: "", places }, false);
  expect(ids()).toEqual(["fs-1", "couche-1-2"]);
  expect(selectPoints(store.getState()).map((place) => place.id)).toEqual(["fs-1"]);
  actions.removeLayer();
  expect(ids()).toEqual(["fs-1"]);
});
