import type { FeatureCollection } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { ShownAccessMap } from "../domain/access/access-maps.ts";
import { metricOf } from "../domain/access/access-model.ts";
import { hasPlacesAsDots } from "../domain/access/shown-access-map.ts";
import type { TerritoryAccess } from "../domain/coverage/territory-access.ts";
import { readyValue } from "../domain/loadable.ts";
import { type AreaLevel, selectSeasonChanges, selectShownAccessMap } from "../model/access-map-selectors.ts";
import { selectAccessModel } from "../model/access-selectors.ts";
import type { AppState } from "../model/app-state.ts";
import { selectCommuneCosts } from "../model/coverage-selectors.ts";
import { derive } from "../model/derive.ts";
import { latestValue } from "../model/jobs.ts";
import { selectDrawnOutlines } from "../model/outline-selectors.ts";
import { selectCommuneCertainties } from "../model/range-selectors.ts";
import { selectPlacesOnMap } from "../model/seasonal-selectors.ts";
import { selectCommunes } from "../model/selectors.ts";
import { selectTerritoryRows } from "../model/territory-selectors.ts";
import {
  type AccessPaint,
  createAccessPainter,
  paintCommunes,
  paintSeasons,
  paintTerritories,
} from "./access-paint.ts";
import {
  ACCESS_LAYER,
  COMMUNE_EDGE_LAYER,
  DEPARTEMENT_ACCESS_LAYER,
  DEPARTEMENT_EDGE_LAYER,
  EPCI_ACCESS_LAYER,
  EPCI_AREAS_SOURCE,
  EPCI_EDGE_LAYER,
  hatchOf,
} from "./layers/access.ts";
import { COVERED_SOURCE, GAP_SOURCE, NO_AREA } from "./layers/covered-area.ts";
import { PASSAGE_LAYER, PASSAGE_ZOOM } from "./layers/passages.ts";
import { CLUSTER_LAYER, DOTS_SOURCE, PLACE_LAYER, SYMBOL_ZOOM_OVER_DOTS } from "./layers/places.ts";
import { TERRITORY_LABELS_SOURCE } from "./layers/territory-labels.ts";
import { NO_PLACES, type PlaceFeatures, toPlaceFeatures } from "./place-features.ts";
import { setData } from "./set-data.ts";
import { SOURCE } from "./source-ids.ts";
import {
  labelPoints,
  NO_TERRITORY_LABELS,
  type TerritoryLabels,
  toTerritoryLabels,
} from "./territory-label-features.ts";
import { type Apply, whenChanged } from "./when-changed.ts";

/** Draws the chosen access map of « Territoires ». */
export function accessDrawers(map: MapLibreMap): readonly Apply[] {
  return [
    whenChanged(mapOfView, (shown) => showLayers(map, shown)),
    whenChanged(shownArea, (area) => {
      setData(map, COVERED_SOURCE, area?.covered ?? NO_AREA);
      setData(map, GAP_SOURCE, area?.gap ?? NO_AREA);
    }),
    whenChanged(shownDots, (dots) => setData(map, DOTS_SOURCE, dots)),
    whenChanged(shownEpcis, (epcis) => setData(map, EPCI_AREAS_SOURCE, epcis)),
    whenChanged(paintOfCommunes, createAccessPainter(map, SOURCE.communes)),
    whenChanged(paintOf("epci"), createAccessPainter(map, EPCI_AREAS_SOURCE)),
    whenChanged(paintOf("departement"), createAccessPainter(map, SOURCE.departements)),
    whenChanged(shownLabels, (labels) => setData(map, TERRITORY_LABELS_SOURCE, labels)),
  ];
}

/** Undefined in other views, which do not need the costs of all communes. */
function mapOfView(state: AppState): ShownAccessMap | undefined {
  return state.view === "territoires" ? selectShownAccessMap(state) : undefined;
}

function isOfCommunes(shown: ShownAccessMap): boolean {
  return shown === "communes" || shown === "saisons";
}

/** The layers of each access map; the layer of communes receives the pointer in all of them. */
const LAYERS: Readonly<Record<string, (shown: ShownAccessMap) => boolean>> = {
  [ACCESS_LAYER]: () => true,
  [hatchOf(ACCESS_LAYER)]: isOfCommunes,
  [EPCI_ACCESS_LAYER]: (shown) => shown === "epci",
  [hatchOf(EPCI_ACCESS_LAYER)]: (shown) => shown === "epci",
  [EPCI_EDGE_LAYER]: (shown) => shown === "epci",
  [COMMUNE_EDGE_LAYER]: isOfCommunes,
  [DEPARTEMENT_EDGE_LAYER]: (shown) => shown !== "zone",
  [DEPARTEMENT_ACCESS_LAYER]: (shown) => shown === "departements",
  [hatchOf(DEPARTEMENT_ACCESS_LAYER)]: (shown) => shown === "departements",
};

function showLayers(map: MapLibreMap, shown: ShownAccessMap | undefined): void {
  for (const [layer, isShownIn] of Object.entries(LAYERS)) {
    const isVisible = shown !== undefined && isShownIn(shown);
    map.setLayoutProperty(layer, "visibility", isVisible ? "visible" : "none");
  }
  // Symbols as large as clusters would hide the access map.
  const symbolZoom = shown !== undefined && hasPlacesAsDots(shown) ? SYMBOL_ZOOM_OVER_DOTS : 0;
  for (const layer of [PLACE_LAYER, CLUSTER_LAYER]) map.setLayerZoomRange(layer, symbolZoom, 24);
  const passageZoom = shown !== undefined && TELLS_OF_PASSES[shown] ? PASSAGE_ZOOM.territoires : PASSAGE_ZOOM.elsewhere;
  map.setLayerZoomRange(PASSAGE_LAYER, passageZoom, 24);
}

/** Whether the condition of the passes explains an access map at small scales. */
const TELLS_OF_PASSES: Readonly<Record<ShownAccessMap, boolean>> = {
  communes: true,
  zone: true,
  saisons: true,
  epci: false,
  departements: false,
};

const dotsOnce = derive(toPlaceFeatures);

function shownDots(state: AppState): PlaceFeatures {
  const shown = mapOfView(state);
  return shown !== undefined && hasPlacesAsDots(shown) ? dotsOnce(state, selectPlacesOnMap(state)) : NO_PLACES;
}

/** The covered area in straight lines; the last one stays while the next is computed. */
function shownArea(state: AppState) {
  if (mapOfView(state) !== "zone") return undefined;
  return latestValue(state.jobs.area);
}

const communePaint = derive(paintCommunes);
const seasonPaint = derive(paintSeasons);
const territoryPaint = derive(
  (_level: AreaLevel, territories: readonly TerritoryAccess[]) => paintTerritories(territories),
  { keys: 2 },
);

function paintOfCommunes(state: AppState): AccessPaint | undefined {
  const shown = mapOfView(state);
  if (shown === "communes") return paintByCost(state);
  const changes = shown === "saisons" ? selectSeasonChanges(state) : undefined;
  return changes && seasonPaint(state, selectCommunes(state), changes);
}

function paintByCost(state: AppState): AccessPaint | undefined {
  const costs = selectCommuneCosts(state);
  const certainties = selectCommuneCertainties(state);
  return (
    costs &&
    certainties &&
    communePaint(state, selectCommunes(state), costs, metricOf(selectAccessModel(state)), certainties)
  );
}

/** The level whose areas are shown, if any. */
function levelOf(state: AppState): AreaLevel | undefined {
  const shown = mapOfView(state);
  if (shown === "departements") return "departement";
  return shown === "epci" ? shown : undefined;
}

function paintOf(level: AreaLevel): (state: AppState) => AccessPaint | undefined {
  return (state) => {
    const territories = levelOf(state) === level ? selectTerritoryRows(state, level) : undefined;
    return territories && territoryPaint(state, level, territories);
  };
}

function shownEpcis(state: AppState): FeatureCollection {
  const outlines = levelOf(state) === "epci" ? selectDrawnOutlines(state) : undefined;
  return outlines?.epci ?? NO_AREA;
}

const pointsOnce = derive((_level: AreaLevel, areas: Parameters<typeof labelPoints>[0]) => labelPoints(areas), {
  keys: 2,
});
const labelsOnce = derive(toTerritoryLabels);

/** The shares of the shown areas; on the other maps the names of the rows of the table, unless these are communes: the base map names them. */
function shownLabels(state: AppState): TerritoryLabels {
  const areas = levelOf(state);
  const level =
    areas ?? (state.view === "territoires" && state.tableLevel !== "commune" ? state.tableLevel : undefined);
  const outlines = readyValue(state.resources.territories);
  const territories = level && selectTerritoryRows(state, level);
  if (level === undefined || outlines === undefined || territories === undefined) return NO_TERRITORY_LABELS;
  const places = pointsOnce(state, level, level === "epci" ? outlines.epci : outlines.departements);
  return labelsOnce(state, territories, places, areas !== undefined);
}
