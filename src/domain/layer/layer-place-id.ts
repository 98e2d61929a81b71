import type { PointId } from "../service-point.ts";
import type { LayerId } from "./layer-id.ts";

/** The identifier of a place that a layer brings: links rest on it as long as the device has the layer. */
export function layerPlaceId(id: LayerId, line: number): PointId {
  return `${id}-${line}`;
}

/** Whether an identifier is one that a layer gave: of this device or of another. */
export function isLayerPlace(id: PointId): boolean {
  return id.startsWith("couche-");
}
