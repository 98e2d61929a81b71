import type { Loadable } from "../../domain/loadable.ts";
import type { ResortsAndConventions } from "../../formats/public-data/resort-columns.ts";
import { fetchWithDecoder } from "./fetch-json.ts";

/** Fetches the mountain resorts, and the conventions for the housing of seasonal workers. */
export function loadResorts(): Promise<Loadable<ResortsAndConventions>> {
  return fetchWithDecoder(
    "resorts.json",
    async () => (await import("../../formats/public-data/resort-columns.ts")).readResortColumns,
  );
}
