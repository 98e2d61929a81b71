import type { PlaceId } from "../place.ts";
import type { LayerId } from "./layer-id.ts";

/** Id of a place of a layer: links depend on it while the device has the layer. */
export function layerPlaceId(id: LayerId, line: number): PlaceId {
  return `${id}-${line}`;
}

/** Whether a layer, of this device or another, gave the id. */
export function isLayerPlace(id: PlaceId): boolean {
  return id.startsWith("couche-");
}
