import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { isPlanSeen } from "../model/base-map/plan-selectors.ts";
import { selectOutlineSource } from "../model/source-selectors.ts";
import type { AppStore } from "../model/store.ts";
import { SOURCE } from "./source-ids.ts";
import { together, whenChanged } from "./when-changed.ts";

/** Entries of the attribution. */
export interface OwnCredits {
  /** The page, with the notice that its own map is schematic, which does not apply to another base map. */
  readonly page: string;
  readonly ground: string;
  readonly official: string;
}

/**
 * Adds the page to the attribution of the map, and the producer of official outlines. MapLibre updates the attribution when a source gets
 * its data or a layer changes: call this before those are drawn.
 */
export function creditOutlines(map: MapLibreMap, store: AppStore, { page, ground, official }: OwnCredits): () => void {
  const write = (id: string, credit: string) => {
    const source = map.getSource<GeoJSONSource>(id);
    if (source !== undefined) source.attribution = credit;
  };
  const apply = together([
    whenChanged(selectOutlineSource, (outlines) => write(SOURCE.departements, outlines === undefined ? "" : official)),
    whenChanged(isPlanSeen, (isSeen) => write(SOURCE.land, isSeen ? page : `${page}, ${ground}`)),
  ]);
  apply(store.getState());
  return store.subscribe(apply);
}
