import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";

/** Gives layers the colours and images of a scheme, in which `layers` were built. */
export function paintLayers(map: MapLibreMap, layers: readonly LayerSpecification[]): void {
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, name as PaintProperty, value);
    }
    const image = layer.type === "symbol" ? layer.layout?.["icon-image"] : undefined;
    if (image !== undefined) map.setLayoutProperty(layer.id, "icon-image", image);
  }
}

type PaintProperty = Parameters<MapLibreMap["setPaintProperty"]>[1];
