/** In component tests this file replaces src/data/dataset/fetch-json.ts (vitest.config.ts): a file of the built data is fetched and decoded once for all tests. */

import { type Decode, fetchWithDecoder as fetchAndDecode } from "../../data/dataset/fetch-json.ts";
import type { Loadable } from "../../domain/loadable.ts";
import { isServedAsBuilt, receivesAsBuilt } from "./network.ts";

export type { Decode };

/** Roads, settlement and travel times are decoded for the communes. */
const COMMUNES = "communes.json";

const decoded = new Map<string, Loadable<object>>();

/** A file that was decoded before is not fetched again. Frozen values cannot carry a change from one test to the next. */
export async function fetchWithDecoder<T extends object>(
  file: string,
  loadDecoder: () => Promise<Decode<T>>,
): Promise<Loadable<T>> {
  const known = decoded.get(file);
  if (known !== undefined && receivesAsBuilt(file) && isServedAsBuilt(COMMUNES)) return known as Loadable<T>;
  const loaded = await fetchAndDecode<T>(file, loadDecoder);
  if (loaded.status === "ready" && isServedAsBuilt(file) && isServedAsBuilt(COMMUNES))
    decoded.set(file, freeze({ ...loaded, value: freeze(loaded.value) }));
  return loaded;
}

export function fetchJson<T extends object>(file: string, decode: Decode<T>): Promise<Loadable<T>> {
  return fetchWithDecoder(file, async () => decode);
}

/** Freezes plain objects and lists with all that they hold. */
function freeze<T extends object>(value: T): T {
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const held of Object.values(value)) if (typeof held === "object" && held !== null) freeze(held);
  return value;
}
