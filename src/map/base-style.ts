import italic from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-italic.woff2?url";
import regular from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url";
import bold from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url";
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Language } from "../state/app-state.ts";
import { NO_FEATURES } from "./features.ts";
import { landLayers, limitLayers, roadLayers, waterLayers } from "./layers/ground.ts";
import { labelLayers, TOWN_NAMES } from "./layers/labels.ts";
import type { Level, Look, MapLayer } from "./map-layer.ts";
import { hideEmpty } from "./set-data.ts";
import { FONT, SOURCE, type SourceId } from "./source-ids.ts";

/**
 * The font files of the map. The page ships them, and loads two of them itself; MapLibre draws every glyph from them, without a glyph
 * server.
 */
const FONT_FACES: NonNullable<StyleSpecification["font-faces"]> = {
  [FONT.regular[0]]: regular,
  [FONT.bold[0]]: bold,
  [FONT.italic[0]]: italic,
};

export interface StyleInput {
  readonly look: Look;
  /** The layers on the base map, from the bottom. */
  readonly subjects: readonly Pick<MapLayer<never>, "layers" | "sources">[];
  readonly language?: Language;
  /** HTML for the attribution control. */
  readonly attribution: string;
}

/** Builds a MapLibre style, which sends no request. Every source is empty; its data are set later. */
export function buildStyle({ look, subjects, language = "fr", attribution }: StyleInput): StyleSpecification {
  const layers = allLayers(look, subjects);
  const named = layers.flatMap((layer) => ("source" in layer ? [[layer.source, PLAIN] as const] : []));
  const ofBase = Object.values(SOURCE).map((id) => [id, baseSource(id, attribution)] as const);
  return {
    version: 8,
    name: "Services alpins",
    "font-faces": FONT_FACES,
    transition: { duration: 0, delay: 0 },
    state: { language: { default: language } },
    sources: Object.assign(Object.fromEntries([...named, ...ofBase]), ...subjects.map(({ sources }) => sources)),
    layers: hideEmpty(layers),
  };
}

/** The layers of the base map with others between them, from the bottom. */
export function allLayers(look: Look, subjects: StyleInput["subjects"]): LayerSpecification[] {
  const given = subjects.map(({ layers }) => layers(look));
  const at = (level: Level) => given.flatMap((layers) => layers[level] ?? []);
  const labels = labelLayers(look.map);
  const firstTown = labels.findIndex(({ id }) => id.startsWith(TOWN_NAMES));
  return [
    ...landLayers(look.map),
    ...at("underWaters"),
    ...waterLayers(look.map),
    ...at("underLimits"),
    ...limitLayers(look.map),
    ...roadLayers(look.map),
    ...at("underNames"),
    ...labels.slice(0, firstTown),
    ...at("underTowns"),
    ...labels.slice(firstTown),
    ...at("onTop"),
  ];
}

const PLAIN: GeoJSONSourceSpecification = { type: "geojson", data: NO_FEATURES, tolerance: 0.2 };

function baseSource(id: SourceId, attribution: string): GeoJSONSourceSpecification {
  const source: GeoJSONSourceSpecification = { ...PLAIN, maxzoom: 13 };
  if (id === SOURCE.lakes) return { ...source, attribution };
  // Feature states are keyed by the code of the territory.
  return id === SOURCE.communes || id === SOURCE.departements ? { ...source, promoteId: "code" } : source;
}
