import { expect, it } from "vitest";
import { layerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { createActions } from "../../model/actions.ts";
import { USUAL_CHOICES } from "../../model/app-state.ts";
import { createAppStore } from "../../model/store.ts";
import { aPlace } from "../../testing/builders.ts";
import { aDevice } from "../../testing/device-builder.ts";
import { persistLayers } from "./persist-layers.ts";
import { createLayerRepository } from "./repository.ts";

function aLayer(number: number, changes: Partial<LocalLayer> = {}): LocalLayer {
  const id = layerId(number);
  return {
    id,
    name: `Couche ${number}`,
    origin: { kind: "file", fileName: "releve.csv" },
    addedOn: "2026-11-25",
    vintage: "",
    isShown: true,
    places: Array.from({ length: 600 }, (_, line) => aPlace({ id: `${id}-${line}`, layer: id })),
    hidden: [],
    ...changes,
  };
}

const full = () => Promise.reject(new DOMException("full", "QuotaExceededError"));

type Device = Parameters<typeof createLayerRepository>[0];

async function open(device: Device) {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  await persistLayers(
    createLayerRepository(device, () => Promise.resolve()),
    store,
    actions,
  );
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  return { actions, settle, state: () => store.getState().layers };
}

it("restores the layers of an earlier visit in their last state", async () => {
  const { device } = aDevice();
  const first = await open(device);
  first.actions.addLayer(aLayer(1));
  first.actions.addLayer(aLayer(2));
  first.actions.addLayer(aLayer(3));
  first.actions.renameLayer(layerId(1), "Mairies");
  first.actions.showLayer(layerId(2), false);
  first.actions.removeLayer(layerId(3));
  await first.settle();
  const second = await open(device);
  expect(second.state()).toMatchObject({ isRecalled: true, isKept: true, unread: [] });
  expect(second.state().layers).toEqual([aLayer(1, { name: "Mairies" }), aLayer(2, { isShown: false })]);
});

it("writes the places once, the last chunk together with the description of the layer", async () => {
  const { device, written } = aDevice();
  const { actions, settle } = await open(device);
  actions.addLayer(aLayer(1));
  await settle();
  expect(written).toEqual(["couche-1/0", "couche-1/1 and couche-1"]);
  actions.renameLayer(layerId(1), "Mairies");
  await settle();
  expect(written.slice(2)).toEqual(["couche-1"]);
});

it("writes a small layer, and its removal, in one synchronous step, because the page may close at once", async () => {
  const { device, map } = aDevice();
  const { actions, settle } = await open(device);
  actions.addLayer(aLayer(1, { places: [aPlace()] }));
  await Promise.resolve();
  expect([...map.keys()]).toEqual(["couche-1/0", "couche-1"]);
  await settle();
  actions.removeLayer(layerId(1));
  await Promise.resolve();
  expect([...map.keys()]).toEqual([]);
});

it("keeps layers in memory when the device refuses, and reports the refusal", async () => {
  const { actions, settle, state } = await open({ keys: full, get: full, setMany: full, delUnder: full });
  actions.addLayer(aLayer(1));
  await settle();
  expect(state()).toMatchObject({ isRecalled: true, isKept: false });
  expect(state().layers).toHaveLength(1);
});

it("deletes the chunks of a layer beyond the quota, and writes it again once there is room", async () => {
  const { device, map } = aDevice();
  let isFull = false;
  const setMany: Device["setMany"] = (entries) =>
    isFull && entries.some(([key]) => key === "couche-2/1") ? full() : device.setMany(entries);
  const { actions, settle, state } = await open({ ...device, setMany });
  actions.addLayer(aLayer(1));
  await settle();
  isFull = true;
  actions.addLayer(aLayer(2));
  await settle();
  expect(state().isKept).toBe(false);
  expect([...map.keys()].filter((key) => String(key).startsWith("couche-2"))).toEqual([]);
  isFull = false;
  actions.removeLayer(layerId(1));
  await settle();
  expect(state().isKept).toBe(true);
  expect([...map.keys()]).toEqual(["couche-2/0", "couche-2/1", "couche-2"]);
});

it("names unreadable layers, and leaves them on the device", async () => {
  const { device, map } = aDevice();
  const first = await open(device);
  first.actions.addLayer(aLayer(1));
  first.actions.addLayer(aLayer(2));
  await first.settle();
  map.set("couche-1", { ...(map.get("couche-1") as object), version: 99 });
  map.delete("couche-2/1");
  const size = map.size;
  const second = await open(device);
  expect(second.state()).toMatchObject({ layers: [], unread: ["Couche 1", "Couche 2"] });
  expect(map.size).toBe(size);
});

it("keeps the layers of another tab", async () => {
  const { device } = aDevice();
  const here = await open(device);
  const there = await open(device);
  here.actions.addLayer(aLayer(1));
  there.actions.addLayer(aLayer(2));
  await here.settle();
  here.actions.renameLayer(layerId(1), "Ici");
  await here.settle();
  expect((await open(device)).state().layers.map(({ name }) => name)).toEqual(["Ici", "Couche 2"]);
});

it("does not write a layer again that another tab removed, after a renaming in this tab", async () => {
  const { device, map } = aDevice();
  const first = await open(device);
  first.actions.addLayer(aLayer(1));
  first.actions.addLayer(aLayer(2));
  await first.settle();
  const second = await open(device);
  first.actions.removeLayer(layerId(1));
  await first.settle();
  second.actions.renameLayer(layerId(1), "Autre nom");
  await second.settle();
  expect([...map.keys()].filter((key) => String(key).startsWith("couche-1"))).toEqual([]);
  expect(second.state().layers.map(({ id }) => id)).toEqual(["couche-2"]);
  expect(second.state().isKept).toBe(true);
});
