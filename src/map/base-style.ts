import italic from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-italic.woff2?url";
import regular from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url";
import bold from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url";
import type { FeatureCollection } from "geojson";
import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { MapPalette } from "../ui/theme/map.ts";
import { FONT } from "./fonts.ts";
import { labelLayers } from "./layers/labels.ts";
import { landLayers } from "./layers/land.ts";
import { limitLayers } from "./layers/limits.ts";
import { roadLayers } from "./layers/roads.ts";
import { waterLayers } from "./layers/water.ts";
import { SOURCE, type SourceId } from "./source-ids.ts";

/**
 * The font files of the map. The page ships them, and loads two of them itself; MapLibre draws every glyph from them, without a glyph
 * server.
 */
const FONT_FACES: NonNullable<StyleSpecification["font-faces"]> = {
  [FONT.regular[0]]: regular,
  [FONT.bold[0]]: bold,
  [FONT.italic[0]]: italic,
};

/** Data of the sources; a missing collection is empty and can be set later by its source id. */
export type BaseMapCollections = Readonly<Partial<Record<SourceId, FeatureCollection>>>;

export interface BaseStyleInput {
  readonly palette: MapPalette;
  readonly collections: BaseMapCollections;
  /** HTML for the attribution control. */
  readonly attribution: string;
}

/** Builds the MapLibre style of the embedded base map, which sends no request. */
export function buildBaseStyle({ palette, collections, attribution }: BaseStyleInput): StyleSpecification {
  return {
    version: 8,
    name: "Services alpins",
    "font-faces": FONT_FACES,
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries(
      Object.values(SOURCE).map((id) => [id, sourceOf(id, collections[id] ?? EMPTY, attribution)]),
    ),
    layers: baseLayers(palette),
  };
}

/** The layers of the base map, from bottom to top, in the colours of a palette. */
export function baseLayers(palette: MapPalette): LayerSpecification[] {
  return [
    ...landLayers(palette),
    ...waterLayers(palette),
    ...limitLayers(palette),
    ...roadLayers(palette),
    ...labelLayers(palette),
  ];
}

const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };

function sourceOf(id: SourceId, data: FeatureCollection, attribution: string): SourceSpecification {
  const source: SourceSpecification = { type: "geojson", data, tolerance: 0.2, maxzoom: 13 };
  if (id === SOURCE.lakes) return { ...source, attribution };
  // Feature states are keyed by the code of the territory.
  return id === SOURCE.communes || id === SOURCE.departements ? { ...source, promoteId: "code" } : source;
}
