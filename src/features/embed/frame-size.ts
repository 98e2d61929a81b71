/** Widths and heights of a frame, in CSS pixels: the compact form works from the least ones on. */
export const FRAME_PX = {
  width: { least: 280, most: 2000, usual: 800 },
  height: { least: 320, most: 2000, usual: 600 },
} as const;

/** Parses typed pixels; undefined unless it is a whole number within the limits. */
export function readPx(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const px = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN;
  return px >= least && px <= most ? px : undefined;
}
