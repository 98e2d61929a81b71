import { type LoadedRoads, ROAD_SEARCH } from "../../domain/network/road-search.ts";
import type { CommunesAndEpcis } from "../public-data/commune-columns.ts";
import { networkInSteps } from "../public-data/network-columns.ts";

/**
 * Decodes road-network.json for the seats of the communes, each step in a task of its own, and adds the code that searches the network; a sentence when the content is not a
 * network.
 */
export async function decodeRoads(json: unknown, { communes }: CommunesAndEpcis): Promise<LoadedRoads | string> {
  const steps = networkInSteps(
    json,
    communes.map(({ position }) => position),
  );
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return typeof value === "string" ? value : { network: value, search: ROAD_SEARCH };
    await new Promise((later) => setTimeout(later));
  }
}
