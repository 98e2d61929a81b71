import italic from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-italic.woff2?url";
import regular from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url";
import bold from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url";
import type { StyleSpecification } from "maplibre-gl";
import { FONT } from "./fonts.ts";

/**
 * The font files of the map. The page ships them, and loads two of them itself; MapLibre draws every glyph from them, without a glyph
 * server.
 */
export const FONT_FACES: NonNullable<StyleSpecification["font-faces"]> = {
  [FONT.regular[0]]: regular,
  [FONT.bold[0]]: bold,
  [FONT.italic[0]]: italic,
};
