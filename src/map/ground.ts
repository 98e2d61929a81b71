import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { BASE_MAP_LAYERS, type BaseMap, CELL_LAYERS, type CellId, type NearGround } from "../domain/base-map.ts";
import { createSourceQueue, setData } from "./set-data.ts";
import { SOURCE } from "./source-ids.ts";

export interface GroundInput {
  /** Undefined until it is loaded; then always the same. */
  readonly baseMap: BaseMap | undefined;
  readonly nearGround: NearGround;
}

/**
 * Creates a function that draws the embedded base map once, and the ground of each new cell instead of what the base map has there; labels are
 * added to those of the base map.
 */
export function createGroundDrawer(map: MapLibreMap): (input: GroundInput) => void {
  const queue = createSourceQueue(map);
  let isDrawn = false;
  const drawnCells = new Set<CellId>();
  return ({ baseMap, nearGround }) => {
    if (baseMap === undefined) return;
    if (!isDrawn) for (const layer of BASE_MAP_LAYERS) queue(() => setData(map, SOURCE[layer], baseMap[layer]));
    isDrawn = true;
    const added = [...nearGround].filter(([cell]) => !drawnCells.has(cell));
    for (const [cell, ground] of added) {
      drawnCells.add(cell);
      for (const layer of CELL_LAYERS) {
        const remove = idsIn(cell, baseMap[layer]);
        queue(
          () => void map.getSource<GeoJSONSource>(SOURCE[layer])?.updateData({ remove, add: ground[layer].features }),
        );
      }
    }
  };
}

function idsIn(cell: CellId, { features }: FeatureCollection): (number | string)[] {
  return features.flatMap(({ id, properties }) => (id !== undefined && properties?.["cell"] === cell ? id : []));
}
