import type { FeatureCollection, Geometry } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import { type BaseMap, CELL_LAYERS, type CellGround, type CellId, type NearGround } from "../domain/base-map.ts";
import { readyValue } from "../domain/loadable.ts";
import type { AppState } from "../state/app-state.ts";
import { derive } from "../state/derive.ts";
import { setCollections, setData } from "./set-data.ts";
import { SOURCE } from "./source-ids.ts";
import { type Apply, together, whenChanged } from "./when-changed.ts";

/** Draws the embedded base map once its data are loaded, and the finer ground of each cell of the grid once that is. */
export function groundDrawer(map: MapLibreMap): Apply {
  return together([
    whenChanged(
      (state) => readyValue(state.resources.baseMap),
      (baseMap) => drawOverview(map, baseMap),
    ),
    ...CELL_LAYERS.map((layer) =>
      whenChanged(
        (state) => shownGround(state)?.[layer],
        (collection) => {
          if (collection !== undefined) setData(map, SOURCE[layer], collection);
        },
      ),
    ),
  ]);
}

/** Draws what the base map has in one piece for every zoom; nothing before it is loaded. */
export function drawOverview(map: MapLibreMap, baseMap: BaseMap | undefined): void {
  if (baseMap === undefined) return;
  const { sea, lakes, glaciers, borders } = baseMap;
  setCollections(map, {
    [SOURCE.sea]: sea,
    [SOURCE.lakes]: lakes,
    [SOURCE.glaciers]: glaciers,
    [SOURCE.borders]: borders,
  });
}

const composeOnce = derive(composeGround);

function shownGround(state: AppState): CellGround | undefined {
  const baseMap = readyValue(state.resources.baseMap);
  return baseMap && composeOnce(state, baseMap, readyValue(state.resources.nearGround));
}

/** The finer ground where it is loaded, the overview elsewhere; the labels of both. */
export function composeGround(baseMap: BaseMap, near: NearGround | undefined): CellGround {
  if (near === undefined || near.size === 0) return baseMap;
  const isShown = ({ properties }: { readonly properties: { readonly cell?: CellId } }) =>
    properties.cell === undefined || !near.has(properties.cell);
  const join = <Shape extends Geometry, Properties extends object>(
    pick: (ground: CellGround) => FeatureCollection<Shape, Properties>,
  ): FeatureCollection<Shape, Properties> => {
    const finer = [...near.values()].flatMap((ground) => pick(ground).features);
    return { type: "FeatureCollection", features: [...pick(baseMap).features.filter(isShown), ...finer] };
  };
  return {
    forests: join(({ forests }) => forests),
    rivers: join(({ rivers }) => rivers),
    rail: join(({ rail }) => rail),
    roads: join(({ roads }) => roads),
    labels: join(({ labels }) => labels),
  };
}
