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
