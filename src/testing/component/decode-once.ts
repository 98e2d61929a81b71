/** In component tests this file replaces src/data/dataset/fetch-json.ts (vitest.config.ts): a file of the built data is fetched and decoded once for all tests. */

import { type Decode, fetchJson as fetchAndDecode } from "../../data/dataset/fetch-json.ts";
import type { Settled } from "../../domain/loadable.ts";
import { isServedAsBuilt, receivesAsBuilt } from "./network.ts";

export type { Decode };

/** Roads, settlement and travel times are decoded for the communes, sources with those of the manifest. */
const DECODED_WITH = ["communes.json", "manifest.json"];

const decoded = new Map<string, Settled<unknown>>();

/** A file that was decoded before is not fetched again. Frozen values cannot carry a change from one test to the next. */
export async function fetchJson<T>(file: string, loadDecoder: () => Promise<Decode<T>>): Promise<Settled<T>> {
  const known = decoded.get(file);
  if (known !== undefined && receivesAsBuilt(file) && DECODED_WITH.every(isServedAsBuilt)) return known as Settled<T>;
  const loaded = await fetchAndDecode<T>(file, loadDecoder);
  if (loaded.status === "ready" && isServedAsBuilt(file) && DECODED_WITH.every(isServedAsBuilt))
    decoded.set(file, freeze({ ...loaded, value: freeze(loaded.value) }));
  return loaded;
}

/** Freezes plain objects and lists with all that they hold. */
function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const held of Object.values(value)) freeze(held);
  return value;
}
