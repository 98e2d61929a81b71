import type { Feature, FeatureCollection } from "geojson";
import { metricOf } from "../../domain/access/access-model.ts";
import type { Column } from "../../domain/flat-table.ts";
import { readyValue } from "../../domain/loadable.ts";
import { territoryKey } from "../../domain/territory-ref.ts";
import { SITE_COLUMNS } from "../../formats/export/change-columns.ts";
import { communeColumns } from "../../formats/export/commune-columns.ts";
import { describeCollection, toFeature } from "../../formats/export/feature-collection.ts";
import { MEASURED_COLUMNS, PLANNED_COLUMNS } from "../../formats/export/measured-columns.ts";
import { layerMetadata, type Provenance } from "../../formats/export/provenance.ts";
import { territoryColumns } from "../../formats/export/territory-columns.ts";
import type { Position } from "../../geo/position.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { derive, hasSameItems } from "../../model/derive.ts";
import { selectPlannedPlaces } from "../../model/planned-selectors.ts";
import { selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import { selectProposedSites } from "../../model/siting-selectors.ts";
import { exportedSites } from "./exported-changes.ts";
import { exportedCommunes, exportedSides, exportedTerritories } from "./exported-rows.ts";

/** Layers to export: communes and places as points, territories as outlines, and the drawn areas. */
export const EXPORTED_LAYERS = [
  "communes",
  "contours-communes",
  "epci",
  "departements",
  "lieux",
  "envisages",
  "emplacements",
  "zone",
] as const;
export type ExportedLayer = (typeof EXPORTED_LAYERS)[number];

export interface LayerRequest {
  readonly layer: ExportedLayer;
  /** Name of the layer in a GIS. */
  readonly name: string;
  readonly provenance: Provenance;
}

/** Text of a GeoJSON file (RFC 7946) with its provenance; undefined until its data are loaded. */
export function writeLayer(state: AppState, { layer, name, provenance }: LayerRequest): string | undefined {
  const features = featuresOf(state, layer);
  return features && JSON.stringify(describeCollection(name, features, layerMetadata(provenance)));
}

type DrawnLayer = Extract<ExportedLayer, "envisages" | "emplacements" | "zone">;

const layersOf = derive((layers: readonly ExportedLayer[]) => layers, { isSame: hasSameItems });

/** The layers that have features now. */
export function selectExportedLayers(state: AppState): readonly ExportedLayer[] {
  const isThere: Readonly<Record<DrawnLayer, boolean>> = {
    envisages: state.planned.length > 0,
    emplacements: selectProposedSites(state).length > 0,
    zone: state.jobs.area.status === "ready" && selectAccessModel(state).kind === "droite",
  };
  return layersOf(
    state,
    EXPORTED_LAYERS.filter((layer) => !(layer in isThere) || isThere[layer as DrawnLayer]),
  );
}

function featuresOf(state: AppState, layer: ExportedLayer): readonly Feature[] | undefined {
  const model = selectAccessModel(state);
  const metric = metricOf(model);
  switch (layer) {
    case "communes":
      return atPoints(
        communeColumns(metric, exportedSides(state)),
        exportedCommunes(state),
        ({ commune }) => commune.position,
      );
    case "contours-communes":
      return communeOutlines(state);
    case "epci":
      return outlinesOf(state, "epci");
    case "departements":
      return outlinesOf(state, "departement");
    case "lieux":
      return atPoints(MEASURED_COLUMNS, selectMeasuredPlaces(state), ({ position }) => position);
    case "envisages":
      return atPoints(PLANNED_COLUMNS, selectPlannedPlaces(state), ({ position }) => position);
    case "emplacements":
      return atPoints(SITE_COLUMNS, exportedSites(state), ({ commune }) => commune.position);
    case "zone":
      return areaOf(state);
  }
}

function atPoints<Thing>(
  columns: readonly Column<Thing>[],
  things: readonly Thing[] | undefined,
  positionOf: (thing: Thing) => Position,
): readonly Feature[] | undefined {
  return things?.map((thing) => toFeature(columns, thing, { type: "Point", coordinates: [...positionOf(thing)] }));
}

/** The outlines of the communes. */
function communeOutlines(state: AppState): readonly Feature[] | undefined {
  const outlines = readyValue(state.resources.territories);
  const communes = exportedCommunes(state);
  if (outlines === undefined || communes === undefined) return undefined;
  const model = selectAccessModel(state);
  const drawn = new Map(outlines.communes.features.map(({ properties, geometry }) => [properties.code, geometry]));
  const columns = communeColumns(metricOf(model), exportedSides(state));
  return communes.flatMap((exported) => {
    const geometry = drawn.get(exported.commune.code);
    return geometry === undefined ? [] : toFeature(columns, exported, geometry);
  });
}

function outlinesOf(state: AppState, level: "epci" | "departement"): readonly Feature[] | undefined {
  const outlines = readyValue(state.resources.territories);
  const territories = exportedTerritories(state, level);
  if (outlines === undefined || territories === undefined) return undefined;
  const drawn = level === "epci" ? outlines.epci : outlines.departements;
  const columns = territoryColumns(metricOf(selectAccessModel(state)), exportedSides(state));
  return territories.flatMap((territory) => {
    const outline = drawn.features.find(({ properties }) => properties.code === territoryKey(territory.access.ref));
    return outline === undefined ? [] : [toFeature(columns, territory, outline.geometry)];
  });
}

/** Covered area and gap, one feature for each département. */
function areaOf({ jobs: { area } }: AppState): readonly Feature[] | undefined {
  if (area.status !== "ready") return undefined;
  const named = (zone: string, { features }: FeatureCollection) =>
    features.map(({ geometry, properties }) =>
      toFeature(
        [
          { name: "zone", of: () => zone },
          { name: "code_departement", of: () => textOf(properties?.["code"]) },
        ],
        undefined,
        geometry,
      ),
    );
  return [...named("couverte", area.value.covered), ...named("lacune", area.value.gap)];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
