import type { Loadable } from "../../domain/loadable.ts";
import type { RoadWays } from "../../domain/travel-times/road-ways.ts";
import { ROAD_TIMES_FILE } from "../../formats/public-data/road-times-file.ts";
import { fetchWithDecoder } from "./fetch-json.ts";

/**
 * Fetches a routing engine's ways, from so many communes in the order of communes.json and so many points of demand.json. Only for a manifest
 * that announces them.
 */
export function loadRoadWays(communeCount: number, pointCount: number): Promise<Loadable<RoadWays>> {
  return fetchWithDecoder(ROAD_TIMES_FILE, async () => {
    const { readRoadWays } = await import("../../formats/public-data/read-road-ways.ts");
    return (json) => readRoadWays(json, communeCount, pointCount);
  });
}
