/** A symbol of the map beside those of places. */
export interface Mark {
  /** SVG paths around 0, 0, in CSS pixels. */
  readonly outline: string;
  readonly mark: string;
  /** Whether the outline is filled and its mark left blank, or the reverse. */
  readonly isFilled: boolean;
}

/**
 * Of a pass, by its condition: closed, open with a reservation, or open. Of a resort: whether an Espace saisonnier is near it in winter;
 * unknown where that is not, or not yet, measured. Of a commune with a housing convention.
 */
export const MARK_IDS = ["closed", "doubtful", "open", "near", "far", "unknown", "convention"] as const;
export type MarkId = (typeof MARK_IDS)[number];

/** The gable of a chalet. */
const CHALET = "M0-6.5L6.5-0.8V6H-6.5V-0.8Z";
const DISC = "M6.5 0A6.5 6.5 0 1 1-6.5 0A6.5 6.5 0 1 1 6.5 0Z";

/**
 * Distinguished by shape. Passes: a barred disc, a triangle with an exclamation mark, a ring with the pass sign. Resorts: a filled chalet, a
 * small ring, a hollow chalet. Conventions: a sheet of paper with a folded corner and two lines.
 */
export const MARKS: Readonly<Record<MarkId, Mark>> = {
  closed: { outline: DISC, mark: "M-3.6 0H3.6", isFilled: true },
  doubtful: { outline: "M0-7.2L7.2 5.4H-7.2Z", mark: "M0-2.6V1.2M0 3.2V3.3", isFilled: false },
  open: { outline: DISC, mark: "M-2.9-3Q-0.6 0-2.9 3M2.9-3Q0.6 0 2.9 3", isFilled: false },
  near: { outline: CHALET, mark: "M-2.6 1.4L-0.6 3.4L2.8-0.8", isFilled: true },
  far: { outline: "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z", mark: "", isFilled: false },
  unknown: { outline: CHALET, mark: "", isFilled: false },
  convention: { outline: "M-5-6.5H1.8L5-3.2V6.5H-5Z", mark: "M-2.4 0.2H2.4M-2.4 3H2.4", isFilled: false },
};

export const MARK_COLOURS: Readonly<Record<"light" | "dark", Readonly<Record<MarkId | "halo", string>>>> = {
  light: {
    closed: "#a3261b",
    doubtful: "#8a4b00",
    open: "#40586a",
    near: "#a34700",
    far: "#69737c",
    unknown: "#40586a",
    convention: "#4a4f9c",
    halo: "#ffffff",
  },
  dark: {
    closed: "#ff9a8f",
    doubtful: "#f2c078",
    open: "#b4c6d2",
    near: "#ffa36b",
    far: "#97a3ab",
    unknown: "#b4c6d2",
    convention: "#b3b8f5",
    halo: "#10171c",
  },
};
