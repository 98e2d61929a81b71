import type { Loadable } from "../domain/loadable.ts";
import type { RoadNetwork } from "../domain/network/road-network.ts";
import type { Position } from "../geo/position.ts";
import { fetchWithDecoder } from "./fetch-json.ts";

/** The road network on the seats of the communes, in the order of communes.json. */
export function loadRoads(seats: readonly Position[]): Promise<Loadable<RoadNetwork>> {
  return fetchWithDecoder("road-network.json", async () => {
    const { readNetworkColumns } = await import("../domain/exchange/network-columns.ts");
    return (json) => readNetworkColumns(json, seats);
  });
}
