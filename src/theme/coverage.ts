/** The covered area and the gap, told apart by tint and by hatch; the way from a commune to its nearest place. */
export interface CoveragePalette {
  readonly covered: string;
  readonly coveredEdge: string;
  readonly gap: string;
  readonly way: string;
  readonly wayCasing: string;
}

export const COVERAGE: Readonly<Record<"light" | "dark", CoveragePalette>> = {
  light: { covered: "#2f8f9b", coveredEdge: "#0f5a63", gap: "#8a5a44", way: "#b0125b", wayCasing: "#ffffff" },
  dark: { covered: "#4aa7b2", coveredEdge: "#7fd0d6", gap: "#d9a184", way: "#ff8fc0", wayCasing: "#10171c" },
};

/**
 * Classes of access from the nearest to those beyond the last bound, one more than there are bounds: from straw to indigo,
 * each darker than the one before, so that lightness alone tells them apart whatever colours a reader sees.
 */
export const ACCESS_COLOURS: Readonly<Record<"light" | "dark", readonly string[]>> = {
  light: ["#f5eb9c", "#b7d484", "#68b494", "#368794", "#305686", "#322b66"],
  dark: ["#ded485", "#a1bd6e", "#55a181", "#287b88", "#2b5180", "#2f2863"],
};

/** The relief shows through, and names stand out. */
export const ACCESS_OPACITY = 0.55;
export const BEYOND_OPACITY = 0.6;
