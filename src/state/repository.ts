/** The used part of `localStorage`. */
export type DeviceStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** One value stored on the device as JSON. A failure of the storage is ignored: the value is then not stored. */
export interface Repository {
  /** Undefined for no value or an unreadable one. */
  readonly read: () => unknown;
  readonly write: (value: unknown) => void;
  readonly clear: () => void;
}

/** Creates the repository of a key. `open` returns the storage, or throws when the browser forbids it. */
export function repositoryOn(open: () => DeviceStorage, key: string): Repository {
  return {
    read: () => attempt(() => JSON.parse(open().getItem(key) ?? "null")) ?? undefined,
    write: (value) => attempt(() => open().setItem(key, JSON.stringify(value))),
    clear: () => attempt(() => open().removeItem(key)),
  };
}

/** Calls back when another tab changes the value of a key. */
export type HearOtherTabs = (changed: () => void) => void;

/** By the event `storage`, whose key is null after `clear()`. */
export function otherTabs(target: Pick<Window, "addEventListener">, key: string): HearOtherTabs {
  return (changed) =>
    target.addEventListener("storage", (event) => {
      if (event.key === key || event.key === null) changed();
    });
}

/** Ignores errors of a forbidden, full or damaged storage. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
