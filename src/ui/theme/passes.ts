/** Condition of a pass: closed, open with a reservation, or open. */
export type PassCondition = "closed" | "doubtful" | "open";

export interface PassSymbol {
  /** Outline of the sign and its mark, as SVG paths around 0, 0, in CSS pixels. */
  readonly outline: string;
  readonly mark: string;
  /** Whether the sign is filled and its mark left blank, or the reverse. */
  readonly isFilled: boolean;
}

/** Distinguished by shape: a barred disc, a triangle with an exclamation mark, a ring with the pass sign. */
export const PASS_SYMBOLS: Readonly<Record<PassCondition, PassSymbol>> = {
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
