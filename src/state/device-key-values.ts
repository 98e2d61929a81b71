import { createStore, entries, get, keys, promisifyRequest, type UseStore } from "idb-keyval";

/**
 * What the device keeps under keys: IndexedDB, through idb-keyval. Each may be refused. What is to change is all handed over when it is
 * asked for, so that it is done whole even if the page is left in the next moment.
 */
export interface KeyValues {
  entries(): Promise<readonly (readonly [key: IDBValidKey, value: unknown])[]>;
  keys(): Promise<readonly IDBValidKey[]>;
  get(key: string): Promise<unknown>;
  /** All of them, or none. */
  setMany(entries: readonly (readonly [key: string, value: unknown])[]): Promise<void>;
  delMany(keys: readonly IDBValidKey[]): Promise<void>;
  /** The key, and those that stand under it: "a", and "a/1". */
  delUnder(key: string): Promise<void>;
}

/** A database that is blocked, by another tab or by a disk that fails, never answers. */
const PATIENCE_MS = 6000;

/** A store of the page's own in IndexedDB, by the name of what it holds. */
export function openKeyValues(name: string, patienceMs = PATIENCE_MS): KeyValues {
  // Opened by the first use, so that a browser that forbids it fails a promise and not the page.
  let store: UseStore | undefined;
  const use = async <T>(act: (opened: UseStore) => Promise<T>): Promise<T> => {
    store ??= createStore(`services-alpins.${name}`, name);
    return inTime(act(store), patienceMs);
  };
  const change = (act: (kept: IDBObjectStore) => void) => use((opened) => opened("readwrite", commitAfter(act)));
  return {
    entries: () => use((opened) => entries(opened)),
    keys: () => use((opened) => keys(opened)),
    get: (key) => use((opened) => get<unknown>(key, opened)),
    setMany: (all) =>
      change((kept) => {
        for (const [key, value] of all) kept.put(value, key);
      }),
    delMany: (old) =>
      change((kept) => {
        for (const key of old) kept.delete(key);
      }),
    delUnder: (key) =>
      change((kept) => {
        kept.delete(key);
        kept.delete(IDBKeyRange.bound(`${key}/`, `${key}${AFTER_SLASH}`, false, true));
      }),
  };
}

/** The character that comes after "/". */
const AFTER_SLASH = "0";

function commitAfter(act: (kept: IDBObjectStore) => void): (kept: IDBObjectStore) => Promise<void> {
  return (kept) => {
    const { transaction } = kept;
    try {
      act(kept);
    } catch (error) {
      transaction.abort();
      throw error;
    }
    // Else the device waits for the page to ask for nothing more, which a page that is gone does not say.
    transaction.commit();
    return promisifyRequest(transaction);
  };
}

/** Rejects when what is awaited takes too long. */
function inTime<T>(awaited: Promise<T>, patienceMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The database does not answer.")), patienceMs);
    awaited.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
