export interface DrawnIcon {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

const PIXEL_RATIO = 2;

/** A canvas whose origin is its centre and whose unit is a CSS pixel. */
export function createCanvas(sidePx: number): CanvasRenderingContext2D | undefined {
  const canvas = document.createElement("canvas");
  canvas.width = sidePx * PIXEL_RATIO;
  canvas.height = sidePx * PIXEL_RATIO;
  // What is drawn is read at once: fetching each small picture back from the graphics card takes longer than drawing it.
  const context = canvas.getContext("2d", { willReadFrequently: true }) ?? undefined;
  context?.scale(PIXEL_RATIO, PIXEL_RATIO);
  context?.translate(sidePx / 2, sidePx / 2);
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
