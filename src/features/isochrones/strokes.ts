/** Official isochrones: one colour, since each area contains the shorter ones; distinguished by dash, width and label. */
export const ISOCHRONE_COLOURS: Readonly<Record<"light" | "dark", string>> = { light: "#7a3b00", dark: "#ffc58a" };

export interface IsochroneStroke {
  readonly width: number;
  /** In line widths; empty for a solid line. */
  readonly dash: readonly number[];
}

export const ISOCHRONE_STROKES: Readonly<Record<10 | 20 | 30, IsochroneStroke>> = {
  10: { width: 3, dash: [] },
  20: { width: 2.4, dash: [4, 2] },
  30: { width: 2, dash: [1.2, 1.6] },
};

/** Opacity of each area: overlapping areas darken the ground. */
export const ISOCHRONE_OPACITY = 0.1;
