import { type ResortsAndConventions, readResortColumns } from "../domain/exchange/resort-columns.ts";
import type { Loadable } from "../domain/loadable.ts";
import { fetchJson } from "./fetch-json.ts";

/** The mountain resorts, and the conventions for the housing of seasonal workers. */
export function loadResorts(): Promise<Loadable<ResortsAndConventions>> {
  return fetchJson("resorts.json", readResortColumns);
}
