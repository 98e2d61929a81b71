import * as v from "valibot";

/** Box of a symbol on the sheet, in its pixels. */
export interface SpriteCut {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  /** A signed distance field, coloured by the style. */
  readonly sdf: boolean;
}

const MOST_SYMBOLS = 3000;
const LARGEST = 1024;
const PLACE = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_384));
const SIZE = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST));
const CUT = v.object({
  x: PLACE,
  y: PLACE,
  width: SIZE,
  height: SIZE,
  pixelRatio: v.optional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(8)), 1),
  sdf: v.optional(v.boolean(), false),
});

/**
 * Reads the index of a sprite (https://maplibre.org/maplibre-style-spec/sprite/), for a sheet of this size in pixels. Skips unreadable
 * entries and those outside the sheet.
 */
export function readSprite(json: unknown, sheet: { readonly width: number; readonly height: number }): SpriteCut[] {
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json)
    .slice(0, MOST_SYMBOLS)
    .flatMap(([name, value]) => {
      const cut = v.safeParse(CUT, value);
      if (!cut.success) return [];
      const { x, y, width, height } = cut.output;
      return x + width <= sheet.width && y + height <= sheet.height ? [{ name, ...cut.output }] : [];
    });
}
