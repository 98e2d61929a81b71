import type { CSSProperties } from "react";
import { CATEGORIES } from "../../domain/place.ts";
import { PANEL } from "../../theme/panel.ts";
import { PLANNED_COLOURS } from "../../theme/planned.ts";
import { SYMBOLS } from "../../theme/symbols.ts";

/** The light colours as custom properties for printed pages, which are white in any scheme. */
export const PRINT_COLOURS: CSSProperties = Object.fromEntries([
  ...Object.entries(PANEL.light).map(([role, colour]) => [`--${role}`, colour]),
  ...CATEGORIES.map((category) => [`--${category}`, SYMBOLS.light[category].colour]),
  ["--hollow", SYMBOLS.light.hollow],
  ["--planned", PLANNED_COLOURS.light.planned],
  ["--planned-edge", PLANNED_COLOURS.light.plannedEdge],
]);
