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
