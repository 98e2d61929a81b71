import type { Loadable } from "../../domain/loadable.ts";
import type { TransitAnswers } from "../../domain/transit/transit-answers.ts";
import { TRANSIT_FILE } from "../../formats/public-data/transit-file.ts";
import { fetchWithDecoder } from "./fetch-json.ts";

/**
 * Fetches the answers without a car, for so many communes in the order of communes.json and so many points of demand.json. Only for a
 * manifest that announces them.
 * @param pointCount undefined where demand.json could not be loaded
 */
export function loadTransit(communeCount: number, pointCount: number | undefined): Promise<Loadable<TransitAnswers>> {
  return fetchWithDecoder(TRANSIT_FILE, async () => {
    const { readTransitAnswers } = await import("../../formats/public-data/read-transit-answers.ts");
    return (json) => readTransitAnswers(json, communeCount, pointCount);
  });
}
