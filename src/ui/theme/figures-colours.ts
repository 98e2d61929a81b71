/** Colours of the areas on the planners' map and of its legend, by rank. */
export interface FiguresColours {
  /** Communes: within half the threshold, within it, visited, then too far by up to 1.5 thresholds, up to 2, and beyond. */
  readonly near: string;
  readonly served: string;
  readonly visited: string;
  readonly beyond: string;
  readonly far: string;
  readonly farthest: string;
  /** EPCI and départements by the share of people too far: none, up to 2, 5, 10 and 20 %, more. */
  readonly none: string;
  readonly to2: string;
  readonly to5: string;
  readonly to10: string;
  readonly to20: string;
  readonly more: string;
  /** Nobody lives there. */
  readonly nobody: string;
}

/**
 * The served ranks are close to the ground in colour; those too far leave it by steps of lightness: darker in light, brighter in dark. Visits have a
 * hue of their own. Any two colours of a map differ by 10 of CIEDE2000 at least, for colour-blind readers too.
 */
export const FIGURES_COLOURS: Readonly<Record<"light" | "dark", FiguresColours>> = {
  light: {
    near: "#fbfbf5",
    served: "#d2e6ba",
    visited: "#9eb0e6",
    beyond: "#f0b456",
    far: "#d8663a",
    farthest: "#7d1f3f",
    none: "#fbfbf5",
    to2: "#f6e2b2",
    to5: "#f0b456",
    to10: "#d8663a",
    to20: "#a33a3f",
    more: "#5a1236",
    nobody: "#b8babb",
  },
  dark: {
    near: "#222c31",
    served: "#35513a",
    visited: "#5566a8",
    beyond: "#a5682a",
    far: "#e5935a",
    farthest: "#ffd9b0",
    none: "#222c31",
    to2: "#4d3d2a",
    to5: "#83532a",
    to10: "#bd6f3a",
    to20: "#f0a468",
    more: "#ffe3c4",
    nobody: "#70787c",
  },
};

/** The colours as custom properties: "--fill-near" and so on. */
export function fillProperties(scheme: "light" | "dark"): Readonly<Record<`--fill-${string}`, string>> {
  return Object.fromEntries(
    Object.entries(FIGURES_COLOURS[scheme]).map(([name, colour]) => [`--fill-${name}`, colour]),
  );
}

/** The mask around the chosen territory, and its outline. */
export const CHOSEN: Readonly<
  Record<"light" | "dark", { readonly veil: string; readonly line: string; readonly casing: string }>
> = {
  light: { veil: "#f7f5ef", line: "#1b2730", casing: "#ffffff" },
  dark: { veil: "#10171c", line: "#eef1ee", casing: "#10171c" },
};
export const VEIL_OPACITY = 0.5;
