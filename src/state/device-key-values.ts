import { createStore, delMany, entries, get, keys, set } from "idb-keyval";

/** What the device keeps under keys: IndexedDB, through idb-keyval. Each may be refused. */
export interface KeyValues {
  entries(): Promise<readonly (readonly [key: IDBValidKey, value: unknown])[]>;
  keys(): Promise<readonly IDBValidKey[]>;
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delMany(keys: readonly IDBValidKey[]): Promise<void>;
}

/** A database that is blocked, by another tab or by a disk that fails, never answers. */
const PATIENCE_MS = 6000;

/** A store of the page's own in IndexedDB, by the name of what it holds. */
export function openKeyValues(name: string, patienceMs = PATIENCE_MS): KeyValues {
  // Opened by the first use, so that a browser that forbids it fails a promise and not the page.
  let store: ReturnType<typeof createStore> | undefined;
  const use = async <T>(act: (opened: ReturnType<typeof createStore>) => Promise<T>): Promise<T> => {
    store ??= createStore(`services-alpins.${name}`, name);
    return inTime(act(store), patienceMs);
  };
  return {
    entries: () => use((opened) => entries(opened)),
    keys: () => use((opened) => keys(opened)),
    get: (key) => use((opened) => get<unknown>(key, opened)),
    set: (key, value) => use((opened) => set(key, value, opened)),
    delMany: (old) => use((opened) => delMany([...old], opened)),
  };
}

/** Rejects when what is awaited takes too long. */
function inTime<T>(awaited: Promise<T>, patienceMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The database does not answer.")), patienceMs);
    awaited.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
