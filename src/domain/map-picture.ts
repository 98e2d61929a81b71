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

/** Printed width of an exported picture: an A4 sheet, at the resolution of print. */
const A4_WIDTH_MM = 210;
export const PRINT_DPI = 300;
const MM_PER_INCH = 25.4;
const WIDTH_PX = 916;

/** Width and margins of an exported picture in pixels of the style, and its pixels for each of them: 2,480 pixels across an A4 sheet. */
export const PICTURE: {
  readonly widthPx: number;
  readonly marginPx: number;
  readonly pixelRatio: number;
} = {
  widthPx: WIDTH_PX,
  marginPx: 28,
  pixelRatio: (A4_WIDTH_MM * PRINT_DPI) / MM_PER_INCH / WIDTH_PX,
};
