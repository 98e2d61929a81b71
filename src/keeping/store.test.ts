import { expect, it } from "vitest";
import { type DeviceStorage, repositoryOn } from "../state/repository.ts";
import { USUAL_CHOICES } from "./link.ts";
import { createActions, createKeepingStore, persistCorrections } from "./store.ts";

const CHANGE = {
  table: "france-services",
  id: "fs-1",
  field: "phone",
  from: "",
  to: "04 92 00 00 01",
  reason: "Correction",
  source: "",
  date: "2026-12-01",
};

function openPage(storage: DeviceStorage, hear: (changed: () => void) => void = () => undefined) {
  const store = createKeepingStore(USUAL_CHOICES);
  const actions = createActions(store);
  persistCorrections(
    store,
    actions,
    repositoryOn(() => storage, "key"),
    hear,
  );
  return { store, actions, corrections: () => store.getState().corrections };
}

function aDevice(text?: string) {
  const texts = new Map(text === undefined ? [] : [["key", text]]);
  const storage: DeviceStorage = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  };
  return { texts, storage };
}

it("keeps corrections for the next visit, and nothing once all are taken back", () => {
  const { texts, storage } = aDevice();
  openPage(storage).actions.correct([CHANGE]);
  const later = openPage(storage);
  expect(later.corrections()).toEqual([CHANGE]);
  later.actions.takeBack(CHANGE.id);
  expect([...texts.keys()]).toEqual([]);
});

it("follows the corrections of another tab", () => {
  const { storage } = aDevice();
  let changed: () => void = () => undefined;
  const page = openPage(storage, (hear) => {
    changed = hear;
  });
  openPage(storage).actions.correct([CHANGE]);
  changed();
  expect(page.corrections()).toEqual([CHANGE]);
});

it.each(["{", "7", "[1, null]", JSON.stringify([{ ...CHANGE, to: 1 }])])("leaves out damaged rows: %s", (text) => {
  expect(openPage(aDevice(text).storage).corrections()).toEqual([]);
});

it("reports a device that refuses storage, and keeps the corrections as long as the page", () => {
  const refusing = {
    ...aDevice().storage,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  const { store, actions, corrections } = openPage(refusing);
  actions.correct([CHANGE]);
  expect([corrections().length, store.getState().areCorrectionsKept]).toEqual([1, false]);
});
