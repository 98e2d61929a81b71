import type { FeatureCollection, Geometry } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import { type BaseMap, CELL_LAYERS, type CellGround, type CellId, type NearGround } from "../domain/base-map.ts";
import { setCollections, setData } from "./set-data.ts";
import { SOURCE } from "./source-ids.ts";

/** Draws what the base map has in one piece for every zoom. */
function drawOverview(map: MapLibreMap, baseMap: BaseMap): void {
  const { sea, lakes, glaciers, borders } = baseMap;
  setCollections(map, {
    [SOURCE.sea]: sea,
    [SOURCE.lakes]: lakes,
    [SOURCE.glaciers]: glaciers,
    [SOURCE.borders]: borders,
  });
}

/** The finer ground where it is loaded, the overview elsewhere; the labels of both. */
export function composeGround(baseMap: BaseMap, near: NearGround): CellGround {
  if (near.size === 0) return baseMap;
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
    if (baseMap === undefined || (!isOther && !isNearer)) return;
    if (isOther) drawOverview(map, baseMap);
    const ground = composeGround(baseMap, nearGround);
    for (const layer of CELL_LAYERS) if (ground[layer] !== shown[layer]) setData(map, SOURCE[layer], ground[layer]);
    shown = ground;
  };
}
