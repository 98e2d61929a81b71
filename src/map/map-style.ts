import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { Scheme } from "../state/app-state.ts";
import { MAP } from "../theme/map.ts";
import { PANEL } from "../theme/panel.ts";
import { baseLayers, buildBaseStyle } from "./base-style.ts";
import { areaLayers, areaSources } from "./layers/covered-area.ts";
import { placeLayers, placeSources } from "./layers/service-points.ts";

/** The whole style of the map in a scheme: base map, covered area under its names, places above all. */
export function buildMapStyle(scheme: Scheme, attribution: string): StyleSpecification {
  const base = buildBaseStyle({ palette: MAP[scheme], collections: {}, attribution });
  return { ...base, sources: { ...base.sources, ...areaSources(), ...placeSources() }, layers: allLayers(scheme) };
}

/** Gives every layer the colours and images of a scheme, without touching data or camera. */
export function paintScheme(map: MapLibreMap, scheme: Scheme): void {
  for (const layer of allLayers(scheme)) {
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, name as PaintProperty, value);
    }
    const image = layer.type === "symbol" ? layer.layout?.["icon-image"] : undefined;
    if (image !== undefined) map.setLayoutProperty(layer.id, "icon-image", image);
  }
}

/** Over land and water, under limits, roads and names. */
const LOWEST_LIMIT = "limit-commune";

type PaintProperty = Parameters<MapLibreMap["setPaintProperty"]>[1];

function allLayers(scheme: Scheme): LayerSpecification[] {
  const base = baseLayers(MAP[scheme]);
  const firstLimit = base.findIndex(({ id }) => id === LOWEST_LIMIT);
  return [
    ...base.slice(0, firstLimit),
    ...areaLayers(scheme),
    ...base.slice(firstLimit),
    ...placeLayers(PANEL[scheme], scheme),
  ];
}
