import type { Map as MapLibreMap } from "maplibre-gl";
import type { FillRank } from "../domain/figures/figures.ts";
import type { FillState } from "./layers/figures.ts";

/** Creates a function that gives the features of a source their ranks, by code; it changes only those that differ from the last call. */
export function createFillPainter(
  map: Pick<MapLibreMap, "setFeatureState" | "removeFeatureState">,
  source: string,
): (fills: ReadonlyMap<string, FillRank>) => void {
  let painted: ReadonlyMap<string, FillRank> = new Map();
  return (fills) => {
    for (const code of painted.keys()) if (!fills.has(code)) map.removeFeatureState({ source, id: code });
    for (const [code, rank] of fills) {
      const state: FillState = { rank };
      if (painted.get(code) !== rank) map.setFeatureState({ source, id: code }, state);
    }
    painted = fills;
  };
}
