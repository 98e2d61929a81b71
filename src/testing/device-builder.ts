import type { KeyValues } from "../state/device-key-values.ts";

interface DeviceForTests {
  readonly device: KeyValues;
  readonly map: Map<IDBValidKey, unknown>;
  /** The keys of each write, joined: "couche-1/0 and couche-1". */
  readonly written: readonly string[];
}

/** A device with these entries, which accepts every write and returns copies, as IndexedDB does. */
export function aDevice(kept: Iterable<readonly [IDBValidKey, unknown]> = []): DeviceForTests {
  const map = new Map(kept);
  const written: string[] = [];
  const device: KeyValues = {
    open: async () => undefined,
    entries: async () => structuredClone([...map]),
    keys: async () => [...map.keys()],
    get: async (key) => structuredClone(map.get(key)),
    setMany: async (entries) => {
      written.push(entries.map(([key]) => key).join(" and "));
      for (const [key, value] of entries) map.set(key, structuredClone(value));
    },
    delMany: async (keys) => {
      for (const key of keys) map.delete(key);
    },
    delUnder: async (key) => {
      for (const one of [...map.keys()]) if (one === key || String(one).startsWith(`${key}/`)) map.delete(one);
    },
  };
  return { device, map, written };
}
