import type { Map as MapLibreMap } from "maplibre-gl";
import type { TerritoryOutlines } from "../domain/outlines.ts";
import { OFFICIAL_OUTLINES } from "./layers/schematic.ts";
import { setCollections } from "./set-data.ts";

export interface OutlinesKeeper {
  readonly draw: (outlines: TerritoryOutlines | undefined) => void;
  /** Nothing is drawn any more. */
  readonly leave: () => void;
}

/**
 * Draws the outlines when they have come. The code that derives borders, and what lies around, comes with them, for the places do without;
 * `report` hears of it when it cannot be had.
 */
export function keepOutlines(map: MapLibreMap, report: (error: unknown) => void): OutlinesKeeper {
  let isGone = false;
  const draw = async (outlines: TerritoryOutlines) => {
    try {
      const { territoryCollections } = await import("./territory-collections.ts");
      if (isGone) return;
      map.setGlobalStateProperty(OFFICIAL_OUTLINES, outlines.official !== undefined);
      setCollections(map, territoryCollections(outlines));
    } catch (error) {
      report(error);
    }
  };
  return {
    draw: (outlines) => {
      if (outlines !== undefined) void draw(outlines);
    },
    leave: () => {
      isGone = true;
    },
  };
}
