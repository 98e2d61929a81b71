import { expect, it } from "vitest";
import type { LocalLayer } from "../domain/layer/local-layer.ts";
import { layerId } from "../domain/place.ts";
import { aPlace } from "../testing/builders.ts";
import { aDevice } from "../testing/state-builder.ts";
import { createLayerRepository, noteLayer } from "./imported-storage.ts";
import { repositoryOn } from "./repository.ts";

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

function repositoryOf(device: Device) {
  return createLayerRepository(device, () => Promise.resolve());
}

/** The storage on a device, with its note. */
function open(device: Device, texts = new Map<string, string>()) {
  const storage = () => ({
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, value: string) => void texts.set(key, value),
    removeItem: (key: string) => void texts.delete(key),
  });
  return { storage: noteLayer(repositoryOn(storage, "note"), repositoryOf(device)), texts };
}

it("recalls the file that was kept last, by whichever page, and none after it is forgotten", async () => {
  const { device } = aDevice();
  const { storage, texts } = open(device);
  expect(await storage.keep(aLayer(1))).toBe(true);
  expect(await open(device, texts).storage.keep(aLayer(2))).toBe(true);
  expect(await storage.recall()).toEqual({ layer: aLayer(2) });
  await storage.forget(layerId(2));
  expect(await storage.recall()).toEqual({ layer: undefined });
});

it("reads no database without its note, also where a former version noted the number of layers", async () => {
  const device = { open: full, keys: full, get: full, setMany: full, delUnder: full };
  expect(await open(device).storage.recall()).toEqual({ layer: undefined });
  await expect(open(device, new Map([["note", "7"]])).storage.recall()).rejects.toThrow("full");
});

it("says that a file is not kept when the device refuses it, or the note without which it is not recalled", async () => {
  const refused = open({ open: full, keys: full, get: full, setMany: full, delUnder: full });
  expect(await refused.storage.keep(aLayer(1))).toBe(false);
  expect(refused.texts.size).toBe(0);
  const forbidden = () => {
    throw new DOMException("Access is denied.", "SecurityError");
  };
  expect(await noteLayer(repositoryOn(forbidden, "note"), repositoryOf(aDevice().device)).keep(aLayer(1))).toBe(false);
});

it("keeps the newest of the layers that a former version stored, and forgets the others", async () => {
  const { device, map } = aDevice();
  await repositoryOf(device).keep(aLayer(9));
  const [former, current] = [aDevice(), aDevice()];
  await repositoryOf(former.device).keep(aLayer(10));
  for (const [key, value] of [...former.map, ...map]) current.map.set(key, value);
  const description = current.map.get("couche-10") as object;
  current.map.set("couche-10", {
    ...description,
    origin: { kind: "file", fileName: "releve.csv" },
    isShown: false,
    hidden: ["fs-1"],
  });
  expect(await repositoryOf(current.device).recall()).toEqual({ layer: aLayer(10) });
  expect([...current.map.keys()].every((key) => String(key).startsWith("couche-10"))).toBe(true);
});

it("writes the last chunk of the places together with the description", async () => {
  const { device, written } = aDevice();
  await repositoryOf(device).keep(aLayer(1));
  expect(written).toEqual(["couche-1/0", "couche-1/1 and couche-1"]);
});

it("writes a small file, and its removal, in one synchronous step, because the page may close at once", async () => {
  const { device, map } = aDevice();
  const { storage } = open(device);
  const kept = storage.keep(aLayer(1, { places: [aPlace()] }));
  expect([...map.keys()]).toEqual(["couche-1/0", "couche-1"]);
  await kept;
  const forgotten = storage.forget(layerId(1));
  expect([...map.keys()]).toEqual([]);
  await forgotten;
});

it("leaves nothing of a file beyond the quota, and keeps one that fits once the former is gone", async () => {
  const { device, map } = aDevice();
  const hasFormer = () => map.has("couche-1");
  const setMany: Device["setMany"] = (entries) =>
    entries.some(([key]) => key === "couche-3/1" || (key === "couche-2/1" && hasFormer()))
      ? full()
      : device.setMany(entries);
  const repository = repositoryOf({ ...device, setMany });
  await repository.keep(aLayer(1));
  expect(await repository.keep(aLayer(2))).toBe(true);
  expect([...map.keys()]).toEqual(["couche-2/0", "couche-2/1", "couche-2"]);
  expect(await repository.keep(aLayer(3))).toBe(false);
  expect([...map.keys()]).toEqual([]);
});

it("names an unreadable file, and leaves it on the device until another is imported", async () => {
  const { device, map } = aDevice();
  const repository = repositoryOf(device);
  await repository.keep(aLayer(1));
  map.set("couche-1", { ...(map.get("couche-1") as object), version: 99 });
  const size = map.size;
  expect(await repository.recall()).toEqual({ layer: undefined, unread: "Fichier 1" });
  expect(map.size).toBe(size);
  await repository.keep(aLayer(2));
  expect([...map.keys()]).toEqual(["couche-2/0", "couche-2/1", "couche-2"]);
});
