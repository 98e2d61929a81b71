import type { BaseMap } from "../domain/base-map.ts";
import { readReliefGrid } from "../domain/relief-grid.ts";
import type { BaseMapCollections } from "./base-style.ts";
import { deriveHachures } from "./relief/derive-hachures.ts";
import { SOURCE } from "./source-ids.ts";

/** The decoded base map by source id, with the hachures derived from its relief. */
export function baseMapCollections(baseMap: BaseMap): BaseMapCollections {
  const [relief] = baseMap.relief.features;
  const grid = relief === undefined ? undefined : readReliefGrid(relief);
  return {
    [SOURCE.land]: baseMap.land,
    [SOURCE.sea]: baseMap.sea,
    [SOURCE.lakes]: baseMap.lakes,
    [SOURCE.rivers]: baseMap.rivers,
    [SOURCE.reaches]: baseMap.reaches,
    [SOURCE.ridges]: baseMap.ridges,
    [SOURCE.roads]: baseMap.roads,
    [SOURCE.labels]: baseMap.labels,
    ...(grid === undefined ? {} : { [SOURCE.hachures]: deriveHachures(baseMap.ridges, grid) }),
  };
}
