import type { Map as MapLibreMap } from "maplibre-gl";
import type { BaseMap } from "../domain/base-map.ts";
import type { AppStore } from "../state/store.ts";
import { MAP, type ReliefPalette } from "../theme/map.ts";

export interface Ground {
  readonly draw: (baseMap: BaseMap | undefined) => void;
  /** In the colours of the scheme that is in force. */
  readonly repaint: () => void;
  /** Nothing is drawn any more. */
  readonly leave: () => void;
}

/**
 * Draws the base map once its data are loaded. Its code is loaded then, because the places are drawn without it; `report` receives the
 * error when loading or drawing fails.
 */
export function keepGround(map: MapLibreMap, store: AppStore, report: (error: unknown) => void): Ground {
  let isGone = false;
  let repaintRelief: ((palette: ReliefPalette) => void) | undefined;
  const palette = () => MAP[store.getState().scheme].relief;
  const draw = async (baseMap: BaseMap) => {
    try {
      const { showGround } = await import("./show-ground.ts");
      if (!isGone) repaintRelief = showGround(map, baseMap, palette());
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
      isGone = true;
    },
  };
}
