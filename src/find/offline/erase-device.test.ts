import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { STORED_ITEMS, type StoredItem } from "../../data/device/stored-items.ts";
import { layerId } from "../../domain/place.ts";
import { createActions } from "../../state/actions.ts";
import { createAppStore, USUAL_CHOICES } from "../../state/app-state.ts";
import { aPlace } from "../../testing/builders.ts";
import { eraseDevice } from "./erase-device.ts";

const things: readonly StoredItem[] = Object.values(STORED_ITEMS);
let texts: Map<string, string>;
let databases: Set<string>;

/** Answers as IndexedDB, later. */
function deleteDatabase(name: string) {
  const request: { onsuccess?: () => void } = {};
  databases.delete(name);
  setTimeout(() => request.onsuccess?.());
  return request;
}

beforeEach(() => {
  texts = new Map([...things.flatMap((thing) => thing.texts), "another-page"].map((key) => [key, "1"]));
  databases = new Set(things.flatMap((thing) => thing.databases));
  vi.stubGlobal("localStorage", { removeItem: (key: string) => texts.delete(key) });
  vi.stubGlobal("indexedDB", { deleteDatabase });
});
afterEach(() => void vi.unstubAllGlobals());

function aPage() {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  actions.recallSearches([{ name: "Gap", detail: "05000", query: "?origine=commune:05061" }]);
  const id = layerId(1);
  const layer = { id, name: "Relevé", fileName: "releve.csv", addedOn: "2026-11-25", vintage: "" };
  actions.recallLayer({ ...layer, places: [aPlace({ layer: id })] }, false);
  return { store, actions };
}

it("erases every declared item from the page and the device, and no item of another page", async () => {
  const { store, actions } = aPage();
  const forgetSite = vi.fn(async () => undefined);
  expect(await eraseDevice(actions, forgetSite)).toBe(true);
  expect([...texts.keys()]).toEqual(["another-page"]);
  expect(databases.size).toBe(0);
  expect(forgetSite).toHaveBeenCalledOnce();
  expect(store.getState()).toMatchObject({ recentSearches: [], imported: { layer: undefined } });
});

it("reports that the browser refused, and erases the other items", async () => {
  const refuse = () => {
    throw new DOMException("Access is denied.", "SecurityError");
  };
  vi.stubGlobal("indexedDB", { deleteDatabase: refuse });
  expect(await eraseDevice(aPage().actions, async () => refuse())).toBe(false);
  expect([...texts.keys()]).toEqual(["another-page"]);
  vi.stubGlobal("indexedDB", { deleteDatabase });
  vi.stubGlobal("localStorage", { removeItem: refuse });
  expect(await eraseDevice(aPage().actions, async () => undefined)).toBe(false);
  expect(databases.size).toBe(0);
});
