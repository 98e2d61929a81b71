/** Image of the map alone, without frame and texts. */
export interface MapPicture {
  /** PNG. */
  readonly image: Blob;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels of the image per pixel of the style, hence the size of its labels and symbols. */
  readonly pixelRatio: number;
  /** Pixels per kilometre at the centre of the image. */
  readonly pixelsPerKm: number;
}

/** Width of an A4 sheet. */
const SHEET_WIDTH_MM = 210;
export const PRINT_DPI = 300;
const MM_PER_INCH = 25.4;

/** Lengths of an exported picture in pixels of the style, of which the picture has `pixelRatio` pixels each: 2,480 across an A4 sheet, the resolution of print. */
export const PICTURE = {
  widthPx: 916,
  marginPx: 28,
  /** Limits of the height of the map: that of a phone is high and narrow, that of a wide screen low. */
  mapHeightPx: { least: 600, most: 1100 },
  pixelRatio: (SHEET_WIDTH_MM * PRINT_DPI) / MM_PER_INCH / 916,
} as const;
