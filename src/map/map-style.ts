import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { Scheme } from "../state/app-state.ts";
import { MAP } from "../theme/map.ts";
import { PANEL } from "../theme/panel.ts";
import { baseLayers, buildBaseStyle } from "./base-style.ts";
import { accessLayers, accessSources } from "./layers/access.ts";
import { circleLayers, circleSources, seatDiscLayers } from "./layers/access-circles.ts";
import { chosenTerritoryLayers, chosenTerritorySources } from "./layers/chosen-territory.ts";
import { areaLayers, areaSources } from "./layers/covered-area.ts";
import { hexagonLayers, hexagonSources } from "./layers/hexagons.ts";
import { passageLayers, passageSources } from "./layers/passages.ts";
import { plannedLayers, plannedSources } from "./layers/planned.ts";
import { resortLayers, resortSources } from "./layers/resorts.ts";
import { dotLayers, FOCUSED_LAYER, placeLayers, placeNameLayer, placeSources } from "./layers/service-points.ts";
import { siteLayers, siteSources } from "./layers/siting.ts";
import { stopLayers, stopSources } from "./layers/stops.ts";
import { territoryLabelLayers, territoryLabelSources } from "./layers/territory-labels.ts";
import { wayLayers, waySources } from "./layers/way.ts";

/**
 * The whole style of the map in a scheme: base map, access as areas under its waters, covered area, access as circles, the chosen
 * territory and the way under its names, shares of territories, passes and resorts over them, places above all, and among these the stops of the open one under itself.
 */
export function buildMapStyle(scheme: Scheme, attribution: string): StyleSpecification {
  const base = buildBaseStyle({ palette: MAP[scheme], collections: {}, attribution });
  const sources = {
    ...base.sources,
    ...accessSources(),
    ...hexagonSources(),
    ...areaSources(),
    ...circleSources(),
    ...chosenTerritorySources(),
    ...territoryLabelSources(),
    ...waySources(),
    ...passageSources(),
    ...resortSources(),
    ...stopSources(),
    ...placeSources(),
    ...siteSources(),
    ...plannedSources(),
  };
  return { ...base, sources, layers: allLayers(scheme) };
}

/** Gives every layer the colours and images of a scheme, without touching data or camera. */
export function paintScheme(map: MapLibreMap, scheme: Scheme): void {
  paintLayers(map, allLayers(scheme));
}

/** Gives layers that the map has the colours and images that they have here. */
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

/** The layers of the base map before which others are put. */
const LOWEST_WATER = "sea";
const LOWEST_LIMIT = "limit-commune";
const NAMES = "label-";
const TOWN_NAMES = "label-ville-";

function allLayers(scheme: Scheme): LayerSpecification[] {
  const base = baseLayers(MAP[scheme]);
  const firstWater = base.findIndex(({ id }) => id === LOWEST_WATER);
  const firstLimit = base.findIndex(({ id }) => id === LOWEST_LIMIT);
  const firstName = base.findIndex(({ id }) => id.startsWith(NAMES));
  const firstTown = base.findIndex(({ id }) => id.startsWith(TOWN_NAMES));
  const places = placeLayers(PANEL[scheme], scheme);
  // Stops would hide under the clusters of other places; the open place itself stays above them.
  const lastPlace = places.findIndex(({ id }) => id === FOCUSED_LAYER);
  return [
    ...base.slice(0, firstWater),
    ...accessLayers(scheme),
    ...seatDiscLayers(scheme),
    ...hexagonLayers(scheme),
    ...base.slice(firstWater, firstLimit),
    ...areaLayers(scheme),
    ...base.slice(firstLimit, firstName),
    ...circleLayers(scheme),
    ...dotLayers(scheme),
    ...chosenTerritoryLayers(scheme),
    ...wayLayers(scheme),
    ...base.slice(firstName, firstTown),
    placeNameLayer(MAP[scheme]),
    ...base.slice(firstTown),
    ...territoryLabelLayers(MAP[scheme]),
    ...passageLayers(MAP[scheme], PANEL[scheme], scheme),
    ...resortLayers(MAP[scheme], PANEL[scheme], scheme),
    ...places.slice(0, lastPlace),
    ...stopLayers(MAP[scheme], PANEL[scheme]),
    ...places.slice(lastPlace),
    ...siteLayers(scheme),
    ...plannedLayers(scheme),
  ];
}
