/** Condition of a pass: closed, open with a reservation, or open. */
export type PassCondition = "closed" | "doubtful" | "open";

/** Distinguished by shape: a barred disc, a triangle with an exclamation mark, a ring with the pass sign. */
export const PASS_SYMBOLS: Readonly<Record<PassCondition, MarkSymbol>> = {
  closed: { outline: "M6.5 0A6.5 6.5 0 1 1-6.5 0A6.5 6.5 0 1 1 6.5 0Z", mark: "M-3.6 0H3.6", isFilled: true },
  doubtful: { outline: "M0-7.2L7.2 5.4H-7.2Z", mark: "M0-2.6V1.2M0 3.2V3.3", isFilled: false },
  open: {
    outline: "M6.5 0A6.5 6.5 0 1 1-6.5 0A6.5 6.5 0 1 1 6.5 0Z",
    mark: "M-2.9-3Q-0.6 0-2.9 3M2.9-3Q0.6 0 2.9 3",
    isFilled: false,
  },
};

export interface PassColours extends Readonly<Record<PassCondition, string>> {
  readonly halo: string;
}

export const PASS_COLOURS: Readonly<Record<"light" | "dark", PassColours>> = {
  light: { closed: "#a3261b", doubtful: "#8a4b00", open: "#40586a", halo: "#ffffff" },
  dark: { closed: "#ff9a8f", doubtful: "#f2c078", open: "#b4c6d2", halo: "#10171c" },
};

/** Whether an Espace saisonnier is near a resort in winter; unknown where it is not, or not yet, measured. */
export const RESORT_STATES = ["near", "far", "unknown"] as const;
export type ResortState = (typeof RESORT_STATES)[number];

export interface MarkSymbol {
  /** SVG paths around 0, 0, in CSS pixels. */
  readonly outline: string;
  readonly mark: string;
  /** Whether the outline is filled and its mark left blank, or the reverse. */
  readonly isFilled: boolean;
}

/** The gable of a chalet. */
const CHALET = "M0-6.5L6.5-0.8V6H-6.5V-0.8Z";

/** Distinguished by shape: a filled chalet for near, a small ring for far, a hollow chalet for unknown. */
export const RESORT_SYMBOLS: Readonly<Record<ResortState, MarkSymbol>> = {
  near: { outline: CHALET, mark: "M-2.6 1.4L-0.6 3.4L2.8-0.8", isFilled: true },
  far: { outline: "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z", mark: "", isFilled: false },
  unknown: { outline: CHALET, mark: "", isFilled: false },
};

/** A sheet of paper with a folded corner and two lines. */
export const CONVENTION_SYMBOL: MarkSymbol = {
  outline: "M-5-6.5H1.8L5-3.2V6.5H-5Z",
  mark: "M-2.4 0.2H2.4M-2.4 3H2.4",
  isFilled: false,
};

export interface ResortColours extends Readonly<Record<ResortState, string>> {
  readonly convention: string;
  readonly halo: string;
}

export const RESORT_COLOURS: Readonly<Record<"light" | "dark", ResortColours>> = {
  light: { near: "#a34700", far: "#69737c", unknown: "#40586a", convention: "#4a4f9c", halo: "#ffffff" },
  dark: { near: "#ffa36b", far: "#97a3ab", unknown: "#b4c6d2", convention: "#b3b8f5", halo: "#10171c" },
};
