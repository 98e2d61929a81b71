import type { Map as MapLibreMap } from "maplibre-gl";
import { MAP, type ReliefPalette } from "../design/theme/map.ts";
import type { BaseMap } from "../domain/base-map.ts";
import type { AppStore } from "../model/store.ts";

export interface Ground {
  readonly draw: (baseMap: BaseMap | undefined) => void;
  /** Repaints in the colours of the current scheme. */
  readonly repaint: () => void;
  /** Ends all drawing. */
  readonly leave: () => void;
}

/**
 * Draws the base map once its data are loaded, and loads its code then: the places do not need it. `report` receives errors of loading and
 * drawing.
 */
export function syncGround(map: MapLibreMap, store: AppStore, report: (error: unknown) => void): Ground {
  let isStopped = false;
  let repaintRelief: ((palette: ReliefPalette) => void) | undefined;
  const palette = () => MAP[store.getState().scheme].relief;
  const draw = async (baseMap: BaseMap) => {
    try {
      const { showGround } = await import("./show-ground.ts");
      if (!isStopped) repaintRelief = showGround(map, baseMap, palette());
    } catch (error) {
      report(error);
    }
  };
  return {
    draw: (baseMap) => {
      if (baseMap !== undefined) void draw(baseMap);
    },
    repaint: () => repaintRelief?.(palette()),
    leave: () => {
      isStopped = true;
    },
  };
}
