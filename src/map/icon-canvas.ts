export interface DrawnIcon {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

const PIXEL_RATIO = 2;

let shared: CanvasRenderingContext2D | undefined;

/**
 * An empty canvas with its origin at the centre and CSS pixels as units. Every call returns the same canvas, since creating one takes
 * longer than drawing a symbol: read its pixels before the next call.
 */
export function emptyCanvas(sidePx: number): CanvasRenderingContext2D | undefined {
  // The pixels are read at once: reading each small image back from the GPU takes longer than drawing it.
  shared ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true }) ?? undefined;
  const context = shared;
  if (context === undefined) return undefined;
  // Setting the size clears a canvas and resets its state, even to the same size.
  context.canvas.width = sidePx * PIXEL_RATIO;
  context.canvas.height = sidePx * PIXEL_RATIO;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  context.translate(sidePx / 2, sidePx / 2);
  return context;
}

/** Strokes an SVG path. */
export function stroke(context: CanvasRenderingContext2D, path: string, colour: string, widthPx: number): void {
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  context.stroke(new Path2D(path));
}

export function toIcon(context: CanvasRenderingContext2D, sidePx: number): DrawnIcon {
  const side = sidePx * PIXEL_RATIO;
  return { image: context.getImageData(0, 0, side, side), pixelRatio: PIXEL_RATIO };
}
