import type { Feature, FeatureCollection } from "geojson";
import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { MAP } from "../../design/theme/map.ts";
import { PLANNED_COLOURS } from "../../design/theme/planned.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import { type MarkedSites, SITE_MARKS } from "../../domain/siting/site-marks.ts";
import type { Commune } from "../../domain/territory.ts";
import { FONT } from "../../map/fonts.ts";
import { LOWEST_SITE } from "../../map/layers/siting.ts";
import { paintLayers } from "../../map/map-style.ts";
import { setData } from "../../map/set-data.ts";
import { type Apply, whenChanged } from "../../map/when-changed.ts";
import type { AppState, Scheme } from "../../model/app-state.ts";
import { derive } from "../../model/derive.ts";
import { selectCommunes } from "../../model/selectors.ts";
import { selectMarkedSites } from "./state.ts";

const MARKS_SOURCE = "site-marks";

/** Draws the communes that a person forces or bars, at their seats: a ring that a proposed site fills, and a cross. */
export function siteMarkDrawers(map: MapLibreMap): readonly Apply[] {
  let scheme: Scheme = "light";
  return [
    whenChanged(
      (state) => state.scheme,
      (next) => {
        scheme = next;
        if (map.getSource(MARKS_SOURCE) !== undefined) paintLayers(map, markLayers(scheme));
      },
    ),
    whenChanged(shownFeatures, (features) => {
      if (features !== NO_MARKS) addLayers(map, scheme);
      setData(map, MARKS_SOURCE, features);
    }),
  ];
}

/** Under the proposed sites. Added at the first mark only. */
function addLayers(map: MapLibreMap, scheme: Scheme): void {
  if (map.getSource(MARKS_SOURCE) !== undefined) return;
  map.addSource(MARKS_SOURCE, { type: "geojson", data: NO_MARKS });
  for (const layer of markLayers(scheme)) map.addLayer(layer, LOWEST_SITE);
}

const NO_MARKS: FeatureCollection = { type: "FeatureCollection", features: [] };

const featuresOnce = derive(toFeatures);

function shownFeatures(state: AppState): FeatureCollection {
  return state.view === "territoires" ? featuresOnce(state, selectMarkedSites(state), selectCommunes(state)) : NO_MARKS;
}

/** Communes that the data do not know have no position. */
function toFeatures(marked: MarkedSites, communes: readonly Commune[]): FeatureCollection {
  if (SITE_MARKS.every((mark) => marked[mark].length === 0)) return NO_MARKS;
  const positions = new Map<CodeCommune, Commune["position"]>(communes.map(({ code, position }) => [code, position]));
  const features = SITE_MARKS.flatMap((mark) =>
    marked[mark].flatMap((code): Feature[] => {
      const position = positions.get(code);
      if (position === undefined) return [];
      return [{ type: "Feature", geometry: { type: "Point", coordinates: [...position] }, properties: { mark } }];
    }),
  );
  return { type: "FeatureCollection", features };
}

/** The ring is wider than the disc of a proposed site, which then stands in it. */
function markLayers(scheme: Scheme): LayerSpecification[] {
  const { plannedText, excluded } = PLANNED_COLOURS[scheme];
  const { halo } = MAP[scheme];
  return [
    {
      id: "barred-sites",
      type: "symbol",
      source: MARKS_SOURCE,
      filter: ["==", ["get", "mark"], "barred"],
      layout: {
        "text-field": "×",
        "text-font": [...FONT.bold],
        "text-size": ["interpolate", ["linear"], ["zoom"], 7, 14, 11, 24],
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": excluded, "text-halo-color": halo, "text-halo-width": 1.5 },
    },
    {
      id: "forced-sites",
      type: "circle",
      source: MARKS_SOURCE,
      filter: ["==", ["get", "mark"], "forced"],
      paint: {
        "circle-radius": 17,
        "circle-opacity": 0,
        "circle-stroke-color": plannedText,
        "circle-stroke-width": 2.5,
      },
    },
    {
      id: "forced-site-dots",
      type: "circle",
      source: MARKS_SOURCE,
      filter: ["==", ["get", "mark"], "forced"],
      paint: {
        "circle-radius": 4,
        "circle-color": plannedText,
        "circle-stroke-color": halo,
        "circle-stroke-width": 1.5,
      },
    },
  ];
}
