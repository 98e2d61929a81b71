import { STORED_ITEMS, type StoredItem } from "../src/data/device/stored-items.ts";

const THINGS: readonly StoredItem[] = Object.values(STORED_ITEMS);

/** Every name under which the page may store values, as the product declares them. */
export const DECLARED_NAMES = {
  texts: THINGS.flatMap(({ texts }) => texts),
  databases: THINGS.flatMap(({ databases }) => databases),
  /** Suffixes after the name of the copy of the site; those of a version continue. */
  caches: THINGS.flatMap(({ caches }) => caches),
};

/** Runs in the page: logs an error for every stored value without a declared name, which the guard detects. */
export function reportUndeclared({ texts, databases, caches }: typeof DECLARED_NAMES): void {
  const report = (what: string) => console.error(`stored without being declared: ${what}`);
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function keep(this: Storage, key: string, value: string) {
    if (this !== window.localStorage) report(`${key}, in sessionStorage`);
    else if (!texts.includes(key)) report(key);
    setItem.call(this, key, value);
  };
  const openDatabase = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function open(this: IDBFactory, name: string, ...version: [number?]) {
    if (!databases.includes(name)) report(`the database ${name}`);
    return openDatabase.call(this, name, ...version);
  };
  if ("CacheStorage" in window) {
    const openCache = CacheStorage.prototype.open;
    CacheStorage.prototype.open = function open(this: CacheStorage, name: string) {
      if (!caches.some((end) => name.startsWith("services-alpins:") && name.includes(`:${end}`)))
        report(`the cache ${name}`);
      return openCache.call(this, name);
    };
  }
  Object.defineProperty(Document.prototype, "cookie", {
    set: (text: string) => report(`the cookie ${text}`),
    get: () => "",
  });
}
