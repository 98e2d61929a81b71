import type { Loadable } from "../../domain/loadable.ts";
import type { MeasuredWays } from "../../domain/travel-times/measured-ways.ts";
import { TRAVEL_TIMES_FILE } from "../../formats/public-data/travel-times-file.ts";
import { fetchWithDecoder } from "./fetch-json.ts";

/** Fetches the measured ways of so many communes, in the order of communes.json. Only for a manifest that announces them. */
export function loadTravelTimes(communeCount: number): Promise<Loadable<MeasuredWays>> {
  return fetchWithDecoder(TRAVEL_TIMES_FILE, async () => {
    const { readMeasuredWays } = await import("../../formats/public-data/read-measured-ways.ts");
    return (json) => readMeasuredWays(json, communeCount);
  });
}
