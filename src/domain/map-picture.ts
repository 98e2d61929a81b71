/** What the map showed, as it was drawn: no frame, no words around it. */
export interface MapPicture {
  /** PNG. */
  readonly image: Blob;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels of the picture to one of the style: how large its letters and symbols are drawn. */
  readonly pixelRatio: number;
  /** Pixels to a kilometre at the middle of the picture. */
  readonly pixelsPerKm: number;
}
