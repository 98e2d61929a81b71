import type { ResortsAndConventions } from "../domain/exchange/resort-columns.ts";
import type { Loadable } from "../domain/loadable.ts";
import { fetchWithDecoder } from "./fetch-json.ts";

/** Fetches the mountain resorts, and the conventions for the housing of seasonal workers. */
export function loadResorts(): Promise<Loadable<ResortsAndConventions>> {
  return fetchWithDecoder(
    "resorts.json",
    async () => (await import("../domain/exchange/resort-columns.ts")).readResortColumns,
  );
}
