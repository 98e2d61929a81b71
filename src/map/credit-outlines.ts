import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { selectOutlineSource } from "../state/source-selectors.ts";
import type { AppStore } from "../state/store.ts";
import { SOURCE } from "./source-ids.ts";
import { whenChanged } from "./when-changed.ts";

/**
 * Names the producer of official outlines among the sources of the map, which MapLibre tells anew when a source gets its data: to be
 * called before those are drawn.
 */
export function creditOutlines(map: MapLibreMap, store: AppStore, credit: string): () => void {
  const apply = whenChanged(selectOutlineSource, (official) => {
    const source = map.getSource<GeoJSONSource>(SOURCE.departements);
    if (source !== undefined) source.attribution = official === undefined ? "" : credit;
  });
  apply(store.getState());
  return store.subscribe(apply);
}
