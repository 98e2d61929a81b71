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

/** Sheets of paper whose width an exported picture has. */
export const SHEETS = ["a4", "a3"] as const;
export type Sheet = (typeof SHEETS)[number];

const SHEET_WIDTH_MM: Readonly<Record<Sheet, number>> = { a4: 210, a3: 297 };
export const PRINT_DPI = 300;
const MM_PER_INCH = 25.4;
/** Pixels of the style across an A4 sheet. Texts and symbols have the same printed size on any sheet: a larger one shows more of the map's details. */
const A4_WIDTH_PX = 916;

/** Lengths in pixels of the style, of which the picture has `pixelRatio` pixels each. */
export interface PictureSize {
  readonly widthPx: number;
  readonly marginPx: number;
  /** Limits of the height of the map: that of a phone is high and narrow, that of a wide screen low. */
  readonly mapHeightPx: { readonly least: number; readonly most: number };
  readonly pixelRatio: number;
  /** Pixels of the picture across the sheet. */
  readonly pixelsAcross: number;
}

/** Size of an exported picture as wide as a sheet, at the resolution of print: 2,480 pixels across A4, 3,508 across A3. */
export function pictureSize(sheet: Sheet): PictureSize {
  const scale = SHEET_WIDTH_MM[sheet] / SHEET_WIDTH_MM.a4;
  const widthPx = Math.round(A4_WIDTH_PX * scale);
  const pixels = (SHEET_WIDTH_MM[sheet] * PRINT_DPI) / MM_PER_INCH;
  return {
    widthPx,
    marginPx: 28,
    mapHeightPx: { least: Math.round(600 * scale), most: Math.round(1100 * scale) },
    pixelRatio: pixels / widthPx,
    pixelsAcross: Math.round(pixels),
  };
}
