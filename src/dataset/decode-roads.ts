import { readNetworkColumns } from "../domain/exchange/network-columns.ts";
import { type LoadedRoads, ROAD_SEARCH } from "../domain/network/road-search.ts";
import type { Position } from "../geo/position.ts";

/** The network in the content of road-network.json, with the code that searches it; a sentence where the content is none. */
export function decodeRoads(json: unknown, seats: readonly Position[]): LoadedRoads | string {
  const network = readNetworkColumns(json, seats);
  return typeof network === "string" ? network : { network, search: ROAD_SEARCH };
}
