import { TRANSIT_FILE } from "../domain/exchange/transit-file.ts";
import type { Loadable } from "../domain/loadable.ts";
import type { TransitTable } from "../domain/transit/transit-table.ts";
import { fetchWithDecoder } from "./fetch-json.ts";

/**
 * Fetches the answers without a car, for so many communes in the order of communes.json and so many points of demand.json. Only for a
 * manifest that announces them.
 */
export function loadTransit(communeCount: number, pointCount: number): Promise<Loadable<TransitTable>> {
  return fetchWithDecoder(TRANSIT_FILE, async () => {
    const { readTransitColumns } = await import("../domain/exchange/transit-columns.ts");
    return (json) => readTransitColumns(json, communeCount, pointCount);
  });
}
