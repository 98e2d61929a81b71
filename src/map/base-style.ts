import type { FeatureCollection } from "geojson";
import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { MapPalette } from "../theme/map.ts";
import { FONT_FACES } from "./font-faces.ts";
import { labelLayers } from "./layers/labels.ts";
import { landLayers } from "./layers/land.ts";
import { limitLayers } from "./layers/limits.ts";
import { reliefLayers } from "./layers/relief.ts";
import { roadLayers } from "./layers/roads.ts";
import { OUTLINES_STATE } from "./layers/schematic.ts";
import { waterLayers } from "./layers/water.ts";
import { SOURCE, type SourceId } from "./source-ids.ts";

/** What each source holds; a collection that is not there yet is empty and can be set later by its id. */
export type BaseMapCollections = Readonly<Partial<Record<SourceId, FeatureCollection>>>;

export interface BaseStyleInput {
  readonly palette: MapPalette;
  readonly collections: BaseMapCollections;
  /** Shown by the attribution control; HTML. */
  readonly attribution: string;
}

/** The embedded base map as a MapLibre style that asks nothing of the network. */
export function buildBaseStyle({ palette, collections, attribution }: BaseStyleInput): StyleSpecification {
  return {
    version: 8,
    name: "Services alpins",
    state: OUTLINES_STATE,
    "font-faces": FONT_FACES,
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries(
      Object.values(SOURCE).map((id) => [id, sourceOf(id, collections[id] ?? EMPTY, attribution)]),
    ),
    layers: baseLayers(palette),
  };
}

/** The layers of the base map alone, from the lowest to the uppermost, in the colours of a theme. */
export function baseLayers(palette: MapPalette): LayerSpecification[] {
  return [
    ...landLayers(palette),
    ...reliefLayers(palette),
    ...waterLayers(palette),
    ...limitLayers(palette),
    ...roadLayers(palette),
    ...labelLayers(palette),
  ];
}

const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };

function sourceOf(id: SourceId, data: FeatureCollection, attribution: string): SourceSpecification {
  const source: SourceSpecification = { type: "geojson", data, tolerance: 0.2, maxzoom: 12 };
  if (id === SOURCE.land) return { ...source, attribution };
  // Territories are painted by their state, which is kept by their code.
  return id === SOURCE.communes || id === SOURCE.departements ? { ...source, promoteId: "code" } : source;
}
