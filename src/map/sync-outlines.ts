import type { Map as MapLibreMap } from "maplibre-gl";
import type { TerritoryOutlines } from "../domain/territory.ts";
import { setCollections } from "./set-data.ts";

export interface OutlinesSync {
  readonly draw: (outlines: TerritoryOutlines | undefined) => void;
  /** Ends all drawing. */
  readonly leave: () => void;
}

/**
 * Draws the outlines once they are loaded. The code that derives borders and the surrounding area is loaded with them: the places do not
 * need it. `report` receives its loading errors.
 */
export function syncOutlines(map: MapLibreMap, report: (error: unknown) => void): OutlinesSync {
  let isStopped = false;
  const draw = async (outlines: TerritoryOutlines) => {
    try {
      const { territoryCollections } = await import("./territory-collections.ts");
      if (isStopped) return;
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
      isStopped = true;
    },
  };
}
