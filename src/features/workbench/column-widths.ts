/** Width of a column and the limits within which it can be resized, in pixels. */
export interface ColumnWidth {
  readonly width: number;
  readonly least: number;
  readonly most: number;
}

/** Narrowest columns: those of a phone. */
const LEAST_PX = 340;
/** The map keeps this width. */
const LEAST_MAP_PX = 320;

/**
 * Widths of the columns on both sides of the map, in pixels. A wanted width holds as far as both columns and the map keep their least
 * widths; undefined is the usual width, which grows with the window.
 */
export function columnWidths(
  windowPx: number,
  wanted: { readonly panel?: number | undefined; readonly side?: number | undefined },
): { readonly panel: ColumnWidth; readonly side: ColumnWidth } {
  const free = windowPx - LEAST_MAP_PX;
  const panel = clamp(wanted.panel ?? clamp(windowPx * 0.28, 400, 480), LEAST_PX, free - LEAST_PX);
  const side = clamp(wanted.side ?? clamp(windowPx * 0.28, 380, 560), LEAST_PX, free - panel);
  return {
    panel: { width: panel, least: LEAST_PX, most: free - side },
    side: { width: side, least: LEAST_PX, most: free - panel },
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.max(least, Math.min(value, most)));
}
