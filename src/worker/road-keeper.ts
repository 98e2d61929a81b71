import type { Loader } from "../data/dataset/loader.ts";
import type { Position } from "../domain/geo/position.ts";
import { withShapes } from "../domain/network/conditions.ts";
import type { RoadArea, RoadNetwork } from "../domain/network/road-network.ts";
import { areasToSnap } from "../domain/network/snap-position.ts";

type Areas = Iterable<RoadArea["id"]>;

/**
 * Loads the road network, and the drawn shapes of the areas where someone needs them. The same object as long as no further area is drawn: what
 * was prepared on it is reused. Rejects with a `DataError` when a file fails.
 */
export function createRoadKeeper({ get }: Pick<Loader, "get">) {
  const drawn = new Set<RoadArea["id"]>();
  let network: RoadNetwork | undefined;
  const withAreas = async (areas: Areas): Promise<RoadNetwork> => {
    const bare = await get("roads");
    const all = [...new Set([...drawn, ...areas])];
    const shapes = await Promise.all(all.map((area) => get("roadShapes", area)));
    if (network === undefined || all.some((area) => !drawn.has(area))) {
      for (const area of all) drawn.add(area);
      network = all.length === 0 ? bare : withShapes(bare, new Map(shapes.flatMap((own) => [...own])));
    }
    return network;
  };
  return {
    withAreas,
    /** With the areas whose shapes tell where positions join the roads that the data do not snap. */
    beside: async (positions: readonly Position[]) => withAreas(areasToSnap(await get("roads"), positions)),
  };
}

export type RoadKeeper = ReturnType<typeof createRoadKeeper>;
