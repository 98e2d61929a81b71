export interface DrawnIcon {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

const PIXEL_RATIO = 2;

let shared: CanvasRenderingContext2D | undefined;

/**
 * An empty canvas whose origin is its centre and whose unit is a CSS pixel. It is always the same one, for a canvas takes longer to make than a
 * symbol to draw: what it showed is read before the next one is asked for.
 */
export function emptyCanvas(sidePx: number): CanvasRenderingContext2D | undefined {
  // What is drawn is read at once: fetching each small picture back from the graphics card takes longer than drawing it.
  shared ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true }) ?? undefined;
  const context = shared;
  if (context === undefined) return undefined;
  // Setting its size empties a canvas and takes back all that was set, be it the same size.
  context.canvas.width = sidePx * PIXEL_RATIO;
  context.canvas.height = sidePx * PIXEL_RATIO;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  context.translate(sidePx / 2, sidePx / 2);
  return context;
}

/** Strokes a path, given as in SVG. */
export function stroke(context: CanvasRenderingContext2D, path: string, colour: string, widthPx: number): void {
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  context.stroke(new Path2D(path));
}

export function toIcon(context: CanvasRenderingContext2D, sidePx: number): DrawnIcon {
  const side = sidePx * PIXEL_RATIO;
  return { image: context.getImageData(0, 0, side, side), pixelRatio: PIXEL_RATIO };
}
