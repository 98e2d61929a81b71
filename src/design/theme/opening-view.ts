/** The narrow layout, whose panel is a sheet below the map; the style sheets write the same query. */
export const SHEET_LAYOUT = "(max-width: 719px), (max-width: 1000px) and (orientation: portrait)";

/**
 * What the opening view of the map keeps free at its sides, in CSS pixels: MapLibre's buttons, scale and sources, and a margin. A picture
 * of the map stands there before any of them does, so that this is said here and not measured.
 */
export const OPENING_PADDING_PX = {
  besidePanel: { top: 24, right: 76, bottom: 56, left: 24 },
  aboveSheet: { top: 80, right: 24, bottom: 74, left: 24 },
} as const;
