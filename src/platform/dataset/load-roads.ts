import type { Loadable } from "../../domain/loadable.ts";
import type { LoadedRoads } from "../../domain/network/road-search.ts";
import type { Position } from "../../geo/position.ts";
import { fetchWithDecoder } from "./fetch-json.ts";

/** Fetches the road network with its search, for the seats of the communes in the order of communes.json. */
export function loadRoads(seats: readonly Position[]): Promise<Loadable<LoadedRoads>> {
  return fetchWithDecoder("road-network.json", async () => {
    const { decodeRoads } = await import("./decode-roads.ts");
    return (json) => decodeRoads(json, seats);
  });
}
