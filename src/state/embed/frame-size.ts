/** Widths and heights that a frame may have, in CSS pixels: from where the compact form still works. */
export const FRAME_PX = {
  width: { least: 280, most: 2000, usual: 800 },
  height: { least: 320, most: 2000, usual: 600 },
} as const;

/** The pixels that a person typed; undefined when it is no whole number between the limits. */
export function readPx(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const px = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN;
  return px >= least && px <= most ? px : undefined;
}
