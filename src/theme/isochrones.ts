/** Official isochrones: told apart by dash and width, and by their labels; one colour, for each area holds the ones before. */
export const ISOCHRONE_COLOURS: Readonly<Record<"light" | "dark", string>> = { light: "#7a3b00", dark: "#ffc58a" };

export interface IsochroneStroke {
  readonly width: number;
  /** In widths of the line; none for a whole line. */
  readonly dash: readonly number[];
}

export const ISOCHRONE_STROKES: Readonly<Record<10 | 20 | 30, IsochroneStroke>> = {
  10: { width: 3, dash: [] },
  20: { width: 2.4, dash: [4, 2] },
  30: { width: 2, dash: [1.2, 1.6] },
};

/** Of each area: where they lie upon each other the ground is the darker. */
export const ISOCHRONE_OPACITY = 0.1;
