import type { Map as MapLibreMap } from "maplibre-gl";
import type { BoundingBox } from "../domain/geo/position.ts";
import { showBox, showRegion } from "./camera.ts";

export interface Fitting {
  /** Fits the box of a territory, or the region without one: at once for the first time. */
  readonly show: (box: BoundingBox | undefined) => void;
  /** The map was moved otherwise: a resize does not fit the territory again. */
  readonly leave: () => void;
}

/** Fits territories, and fits the last one again when the map gets another size, until the person moves the map. */
export function createFitting(map: MapLibreMap): Fitting {
  let last: { readonly box: BoundingBox | undefined } | undefined;
  let isFirst = true;
  const move = (box: BoundingBox | undefined, animate: boolean) => {
    // Printing hides the map: MapLibre reports a resize to 0.
    if (map.getContainer().clientWidth === 0) return;
    if (box === undefined) showRegion(map, animate);
    else showBox(map, box, animate);
  };
  const leave = () => {
    last = undefined;
  };
  map.on("resize", () => {
    if (last !== undefined) move(last.box, false);
  });
  map.on("movestart", ({ originalEvent }: { readonly originalEvent?: unknown }) => {
    if (originalEvent !== undefined) leave();
  });
  return {
    show: (box) => {
      last = { box };
      move(box, !isFirst);
      isFirst = false;
    },
    leave,
  };
}
