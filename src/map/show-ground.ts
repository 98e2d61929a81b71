import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import { type BaseMap, CELL_LAYERS, type CellGround, type NearGround } from "../domain/base-map.ts";
import type { CellId } from "../domain/ground-grid.ts";
import { readyValue } from "../domain/loadable.ts";
import type { AppState } from "../model/app-state.ts";
import { derive } from "../model/derive.ts";
import { setCollections, setData } from "./set-data.ts";
import { SOURCE } from "./source-ids.ts";
import { type Apply, together, whenChanged } from "./when-changed.ts";

/** Draws the embedded base map once its data are loaded, and the finer ground of each cell of the grid once that is. */
export function groundDrawer(map: MapLibreMap): Apply {
  return together([
    whenChanged(
      (state) => readyValue(state.resources.baseMap),
      (baseMap) => {
        if (baseMap === undefined) return;
        const { sea, lakes, glaciers, borders } = baseMap;
        setCollections(map, {
          [SOURCE.sea]: sea,
          [SOURCE.lakes]: lakes,
          [SOURCE.glaciers]: glaciers,
          [SOURCE.borders]: borders,
        });
      },
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

const composeOnce = derive(composeGround);

function shownGround(state: AppState): CellGround | undefined {
  const baseMap = readyValue(state.resources.baseMap);
  return baseMap && composeOnce(state, baseMap, readyValue(state.resources.nearGround));
}

/** The finer ground where it is loaded, the overview elsewhere; the labels of both. */
export function composeGround(baseMap: BaseMap, near: NearGround | undefined): CellGround {
  if (near === undefined || near.size === 0) return baseMap;
  const finer = [...near.values()];
  const isCoarse = ({ properties: { cell } }: { properties: { cell?: CellId } }) =>
    cell === undefined || !near.has(cell);
  return {
    forests: joined(
      baseMap.forests.features.filter(isCoarse),
      finer.map(({ forests }) => forests),
    ),
    rivers: joined(
      baseMap.rivers.features.filter(isCoarse),
      finer.map(({ rivers }) => rivers),
    ),
    rail: joined(
      baseMap.rail.features.filter(isCoarse),
      finer.map(({ rail }) => rail),
    ),
    roads: joined(
      baseMap.roads.features.filter(isCoarse),
      finer.map(({ roads }) => roads),
    ),
    labels: joined(
      baseMap.labels.features,
      finer.map(({ labels }) => labels),
    ),
  };
}

function joined<Shape extends Geometry, Properties>(
  features: readonly Feature<Shape, Properties>[],
  others: readonly FeatureCollection<Shape, Properties>[],
): FeatureCollection<Shape, Properties> {
  return { type: "FeatureCollection", features: [...features, ...others.flatMap((other) => other.features)] };
}
