import { createStore, delMany, entries, set } from "idb-keyval";
import type { KeyValues } from "./isochrone-shelf.ts";

/** A store of the page's own in IndexedDB. */
export function openKeyValues(): KeyValues {
  // Opened by the first use, so that a browser that forbids it fails a promise and not the page.
  let store: ReturnType<typeof createStore> | undefined;
  const use = async <T>(act: (opened: ReturnType<typeof createStore>) => Promise<T>): Promise<T> => {
    store ??= createStore("services-alpins.isochrones", "isochrones");
    return act(store);
  };
  return {
    entries: () => use((opened) => entries(opened)),
    set: (key, value) => use((opened) => set(key, value, opened)),
    delMany: (keys) => use((opened) => delMany([...keys], opened)),
  };
}
