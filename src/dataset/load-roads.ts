import { readNetworkColumns } from "../domain/exchange/network-columns.ts";
import type { Loadable } from "../domain/loadable.ts";
import type { RoadNetwork } from "../domain/network/road-network.ts";
import type { Position } from "../geo/position.ts";
import { fetchJson } from "./fetch-json.ts";

/** The road network on the seats of the communes, in the order of communes.json. */
export function loadRoads(seats: readonly Position[]): Promise<Loadable<RoadNetwork>> {
  return fetchJson("road-network.json", (json) => readNetworkColumns(json, seats));
}
