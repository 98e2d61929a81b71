import { describe, expect, it } from "vitest";
import { STORED_ITEMS, type StoredItem } from "../../data/device/stored-items.ts";
import { layerId } from "../../domain/place.ts";
import { createActions } from "../../state/actions.ts";
import { createAppStore, USUAL_CHOICES } from "../../state/app-state.ts";
import { aPlace } from "../../testing/builders.ts";
import { eraseDevice, type StoredPlaces } from "./controller.ts";

const things: readonly StoredItem[] = Object.values(STORED_ITEMS);
const TEXTS = things.flatMap(({ texts }) => texts);
const DATABASES = things.flatMap(({ databases }) => databases);

/** A device that holds everything that the page may keep, and something of another page. */
function aDevice(changes: Partial<StoredPlaces> = {}) {
  const texts = new Map([...TEXTS, "another-page"].map((key) => [key, "1"]));
  const databases = new Set(DATABASES);
  let forgotten = 0;
  const places: StoredPlaces = {
    storage: () => ({
      getItem: (key) => texts.get(key) ?? null,
      setItem: (key, value) => void texts.set(key, value),
      removeItem: (key) => void texts.delete(key),
    }),
    emptyDatabase: async (name) => void databases.delete(name),
    forgetSite: async () => {
      forgotten += 1;
    },
    ...changes,
  };
  return { texts, databases, places, forgotten: () => forgotten };
}

function aPage() {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  actions.recallSearches([{ name: "Gap", detail: "05000", query: "?origine=commune:05061" }]);
  const id = layerId(1);
  const layer = { id, name: "Relevé", fileName: "releve.csv", addedOn: "2026-11-25", vintage: "" };
  actions.recallLayer({ ...layer, places: [aPlace({ layer: id })] }, false);
  return { store, actions };
}

describe("eraseDevice", () => {
  it("erases every declared item from the device once, and no item of another page", async () => {
    const { actions } = aPage();
    const device = aDevice();
    expect(await eraseDevice(actions, device.places)).toBe(true);
    expect([...device.texts.keys()]).toEqual(["another-page"]);
    expect(device.databases.size).toBe(0);
    expect(device.forgotten()).toBe(1);
  });

  it("clears the state too", async () => {
    const { store, actions } = aPage();
    const device = aDevice();
    await eraseDevice(actions, device.places);
    const { recentSearches, imported } = store.getState();
    expect(recentSearches).toEqual([]);
    expect(imported.layer).toBeUndefined();
  });

  it("reports that the browser refused, and erases the other items", async () => {
    const { actions } = aPage();
    const refuse = async () => {
      throw new DOMException("Access is denied.", "SecurityError");
    };
    const device = aDevice({ emptyDatabase: refuse, forgetSite: refuse });
    expect(await eraseDevice(actions, device.places)).toBe(false);
    expect([...device.texts.keys()]).toEqual(["another-page"]);
  });

  it("never rejects, also when the browser forbids storage", async () => {
    const { actions } = aPage();
    const { places } = aDevice({
      storage: () => {
        throw new DOMException("Access is denied.", "SecurityError");
      },
    });
    expect(await eraseDevice(actions, places)).toBe(false);
  });
});
