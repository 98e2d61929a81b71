import type { BaseMap } from "../domain/base-map.ts";
import type { TerritoryOutlines } from "../domain/outlines.ts";
import type { BaseMapCollections } from "./base-style.ts";
import { SOURCE } from "./source-ids.ts";

/** The decoded base map by the ids of the sources that draw it. */
export function baseMapCollections(baseMap: BaseMap): BaseMapCollections {
  return {
    [SOURCE.land]: baseMap.land,
    [SOURCE.lakes]: baseMap.lakes,
    [SOURCE.rivers]: baseMap.rivers,
    [SOURCE.reaches]: baseMap.reaches,
    [SOURCE.ridges]: baseMap.ridges,
    [SOURCE.roads]: baseMap.roads,
    [SOURCE.labels]: baseMap.labels,
  };
}

export function territoryCollections(outlines: TerritoryOutlines): BaseMapCollections {
  return {
    [SOURCE.departements]: outlines.departements,
    [SOURCE.epci]: outlines.epci,
    [SOURCE.communes]: outlines.communes,
  };
}
