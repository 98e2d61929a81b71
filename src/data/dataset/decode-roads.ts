import type { Position } from "../../domain/geo/position.ts";
import { type LoadedRoads, ROAD_SEARCH } from "../../domain/network/road-search.ts";
import { readNetworkColumns } from "../public-data/network-columns.ts";

/** Decodes road-network.json, and adds the code that searches the network; a sentence when the content is not a network. */
export function decodeRoads(json: unknown, seats: readonly Position[]): LoadedRoads | string {
  const network = readNetworkColumns(json, seats);
  return typeof network === "string" ? network : { network, search: ROAD_SEARCH };
}
