import type { Map as MapLibreMap } from "maplibre-gl";
import { type BaseMap, CELL_LAYERS, type CellGround, type NearGround } from "../domain/base-map.ts";
import { setData } from "./set-data.ts";
import { composeGround, drawOverview } from "./show-ground.ts";
import { SOURCE } from "./source-ids.ts";

export interface GroundInput {
  /** Undefined until it is loaded. */
  readonly baseMap: BaseMap | undefined;
  readonly nearGround: NearGround;
}

/** Creates a function that draws the embedded base map where it is, by identity, another than that drawn last. */
export function createGroundDrawer(map: MapLibreMap): (input: GroundInput) => void {
  let last: GroundInput | undefined;
  let shown: Partial<CellGround> = {};
  return (input) => {
    const { baseMap, nearGround } = input;
    const isOther = baseMap !== last?.baseMap;
    const isNearer = nearGround !== last?.nearGround;
    last = input;
    if (isOther) drawOverview(map, baseMap);
    if (baseMap === undefined || (!isOther && !isNearer)) return;
    const ground = composeGround(baseMap, nearGround);
    for (const layer of CELL_LAYERS) if (ground[layer] !== shown[layer]) setData(map, SOURCE[layer], ground[layer]);
    shown = ground;
  };
}
