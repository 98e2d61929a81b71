/** Where a device keeps texts between two visits: what `localStorage` is, when it may be used. */
export type DeviceStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** One value kept on the device as JSON. Every failure of the storage leaves the page working, without the memory. */
export interface Repository {
  /** Undefined when nothing is kept, or what is kept cannot be read. */
  readonly read: () => unknown;
  readonly write: (value: unknown) => void;
  readonly clear: () => void;
}

/** A repository under a key. `open` gives the storage, or throws where the browser forbids it. */
export function repositoryOn(open: () => DeviceStorage, key: string): Repository {
  return {
    read: () => attempt(() => JSON.parse(open().getItem(key) ?? "null")) ?? undefined,
    write: (value) => attempt(() => open().setItem(key, JSON.stringify(value))),
    clear: () => attempt(() => open().removeItem(key)),
  };
}

/** Calls back when another tab has changed what is kept under a key. */
export type HearOtherTabs = (changed: () => void) => void;

/** The browser tells of it by an event that carries no key when everything was taken off. */
export function otherTabs(target: Pick<Window, "addEventListener">, key: string): HearOtherTabs {
  return (changed) =>
    target.addEventListener("storage", (event) => {
      if (event.key === key || event.key === null) changed();
    });
}

/** Storage that is forbidden, full or damaged is storage that forgets: nothing depends on it. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
