import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { AppStore } from "../state/app-state.ts";
import { isPlanSeen } from "../state/seasonal-selectors.ts";
import { SOURCE } from "./source-ids.ts";
import { whenChanged } from "./when-changed.ts";

/** Entries of the attribution. */
export interface OwnCredits {
  /** The page and the producer of the outlines. */
  readonly page: string;
  /** The source of its own ground, which does not apply to another base map. */
  readonly ground: string;
}

/**
 * Adds the page to the attribution of the map. MapLibre updates the attribution when a source gets its data or a layer changes: call this
 * before those are drawn.
 */
export function creditGround(map: MapLibreMap, store: AppStore, { page, ground }: OwnCredits): () => void {
  const apply = whenChanged(isPlanSeen, (isSeen) => {
    const source = map.getSource<GeoJSONSource>(SOURCE.lakes);
    if (source !== undefined) source.attribution = isSeen ? page : `${page}, ${ground}`;
  });
  apply(store.getState());
  return store.subscribe(apply);
}
