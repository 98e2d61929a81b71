import { expect, it } from "vitest";
import { layerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { createActions } from "../../model/actions.ts";
import { USUAL_CHOICES } from "../../model/app-state.ts";
import { createAppStore } from "../../model/store.ts";
import { aPlace } from "../../testing/builders.ts";
import { aDevice } from "../../testing/device-builder.ts";
import { persistLayer } from "./persist-layer.ts";
import { createLayerRepository } from "./repository.ts";

function aLayer(number: number, changes: Partial<LocalLayer> = {}): LocalLayer {
  const id = layerId(number);
  return {
    id,
    name: `Fichier ${number}`,
    fileName: "releve.csv",
    addedOn: "2026-11-25",
    vintage: "",
    places: Array.from({ length: 600 }, (_, line) => aPlace({ id: `${id}-${line}`, layer: id })),
    ...changes,
  };
}

const full = () => Promise.reject(new DOMException("full", "QuotaExceededError"));

type Device = Parameters<typeof createLayerRepository>[0];

function repositoryOn(device: Device) {
  return createLayerRepository(device, () => Promise.resolve());
}

async function open(device: Device) {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  await persistLayer(repositoryOn(device), store, actions);
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  return { actions, settle, state: () => store.getState().imported };
}

it("restores the file of an earlier visit, which took the place of the one before", async () => {
  const { device } = aDevice();
  const first = await open(device);
  first.actions.addLayer(aLayer(1));
  await first.settle();
  first.actions.addLayer(aLayer(2));
  await first.settle();
  const second = await open(device);
  expect(second.state()).toMatchObject({ isRecalled: true, isKept: true, unread: undefined });
  expect(second.state().layer).toEqual(aLayer(2));
});

it("keeps the newest of the layers that a former version stored, and forgets the others", async () => {
  const { device, map } = aDevice();
  await repositoryOn(device).keep(aLayer(9));
  const [former, current] = [aDevice(), aDevice()];
  await repositoryOn(former.device).keep(aLayer(10));
  for (const [key, value] of [...former.map, ...map]) current.map.set(key, value);
  const description = current.map.get("couche-10") as object;
  current.map.set("couche-10", {
    ...description,
    origin: { kind: "file", fileName: "releve.csv" },
    isShown: false,
    hidden: ["fs-1"],
  });
  const { state } = await open(current.device);
  expect(state()).toMatchObject({ layer: aLayer(10), unread: undefined });
  expect([...current.map.keys()].every((key) => String(key).startsWith("couche-10"))).toBe(true);
});

it("writes the last chunk of the places together with the description", async () => {
  const { device, written } = aDevice();
  const { actions, settle } = await open(device);
  actions.addLayer(aLayer(1));
  await settle();
  expect(written).toEqual(["couche-1/0", "couche-1/1 and couche-1"]);
});

it("writes a small file, and its removal, in one synchronous step, because the page may close at once", async () => {
  const { device, map } = aDevice();
  const { actions, settle } = await open(device);
  actions.addLayer(aLayer(1, { places: [aPlace()] }));
  await Promise.resolve();
  expect([...map.keys()]).toEqual(["couche-1/0", "couche-1"]);
  await settle();
  actions.removeLayer();
  await Promise.resolve();
  expect([...map.keys()]).toEqual([]);
});

it("keeps the file in memory when the device refuses, and reports the refusal", async () => {
  const { actions, settle, state } = await open({ keys: full, get: full, setMany: full, delUnder: full });
  actions.addLayer(aLayer(1));
  await settle();
  expect(state()).toMatchObject({ layer: { id: "couche-1" }, isRecalled: true, isKept: false });
});

it("leaves nothing of a file beyond the quota, and keeps one that fits once the former is gone", async () => {
  const { device, map } = aDevice();
  const hasFormer = () => map.has("couche-1");
  const setMany: Device["setMany"] = (entries) =>
    entries.some(([key]) => key === "couche-3/1" || (key === "couche-2/1" && hasFormer()))
      ? full()
      : device.setMany(entries);
  const { actions, settle, state } = await open({ ...device, setMany });
  actions.addLayer(aLayer(1));
  await settle();
  actions.addLayer(aLayer(2));
  await settle();
  expect(state().isKept).toBe(true);
  expect([...map.keys()]).toEqual(["couche-2/0", "couche-2/1", "couche-2"]);
  actions.addLayer(aLayer(3));
  await settle();
  expect(state().isKept).toBe(false);
  expect([...map.keys()]).toEqual([]);
});

it("names an unreadable file, and leaves it on the device until another is imported", async () => {
  const { device, map } = aDevice();
  const first = await open(device);
  first.actions.addLayer(aLayer(1));
  await first.settle();
  map.set("couche-1", { ...(map.get("couche-1") as object), version: 99 });
  const size = map.size;
  const second = await open(device);
  expect(second.state()).toMatchObject({ layer: undefined, unread: "Fichier 1" });
  expect(map.size).toBe(size);
  second.actions.addLayer(aLayer(2));
  await second.settle();
  expect(second.state().unread).toBeUndefined();
  expect([...map.keys()]).toEqual(["couche-2/0", "couche-2/1", "couche-2"]);
});

it("has the file that was imported last in any tab on the next visit", async () => {
  const { device } = aDevice();
  const [here, there] = [await open(device), await open(device)];
  here.actions.addLayer(aLayer(1));
  await here.settle();
  there.actions.addLayer(aLayer(2));
  await there.settle();
  expect((await open(device)).state().layer?.name).toBe("Fichier 2");
});
