import { get, keys, promisifyRequest, type UseStore } from "idb-keyval";

/**
 * Key-value store on the device: IndexedDB, through idb-keyval. Every call may reject. Each change is one transaction, which completes
 * even if the page closes right after the call.
 */
export interface KeyValues {
  /** Opens the database, so that a later change is asked of it at once. */
  open(): Promise<void>;
  keys(): Promise<readonly IDBValidKey[]>;
  get(key: string): Promise<unknown>;
  /** All or none. */
  setMany(entries: readonly (readonly [key: string, value: unknown])[]): Promise<void>;
  /** The key and those below it: "a", and "a/1". */
  delUnder(key: string): Promise<void>;
}

/** Time limit: a database blocked by another tab or a failing disk never answers. */
const PATIENCE_MS = 6000;

/** Opens a store of the page in IndexedDB, named after its content. */
export function openKeyValues(name: string, patienceMs = PATIENCE_MS): KeyValues {
  // Opened at the first use: a browser that forbids IndexedDB then rejects a call instead of the whole page.
  let store: UseStore | undefined;
  const use = async <T>(act: (opened: UseStore) => Promise<T>): Promise<T> => {
    store ??= openStore(`services-alpins.${name}`, name);
    return inTime(act(store), patienceMs);
  };
  const change = (act: (kept: IDBObjectStore) => void) => use((opened) => opened("readwrite", commitAfter(act)));
  return {
    open: () => use((opened) => opened("readonly", () => undefined)),
    keys: () => use((opened) => keys(opened)),
    get: (key) => use((opened) => get<unknown>(key, opened)),
    setMany: (all) =>
      change((kept) => {
        for (const [key, value] of all) kept.put(value, key);
      }),
    delUnder: (key) =>
      change((kept) => {
        kept.delete(key);
        kept.delete(IDBKeyRange.bound(`${key}/`, `${key}${AFTER_SLASH}`, false, true));
      }),
  };
}

/** As `createStore` of idb-keyval, but a connection that a deletion of the database waits for closes; the next use opens another. */
function openStore(databaseName: string, storeName: string): UseStore {
  let opened: Promise<IDBDatabase> | undefined;
  const open = () => {
    const request = indexedDB.open(databaseName);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    const database = promisifyRequest(request);
    const forget = () => {
      if (opened === database) opened = undefined;
    };
    database.then((connection) => {
      connection.onclose = forget;
      connection.onversionchange = () => {
        forget();
        connection.close();
      };
    }, forget);
    return database;
  };
  return async (mode, act) => {
    opened ??= open();
    return act((await opened).transaction(storeName, mode).objectStore(storeName));
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
    // Without commit() the transaction waits for further requests, and is lost when the page closes.
    transaction.commit();
    return promisifyRequest(transaction);
  };
}

/** Rejects after the time limit. */
function inTime<T>(awaited: Promise<T>, patienceMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The database does not answer.")), patienceMs);
    awaited.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
