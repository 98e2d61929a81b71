/** Covered area (its wash lets the ground show) and gap, distinguished by tint and hatch, and the way from a commune to its nearest place. */
export interface CoveragePalette {
  readonly covered: string;
  readonly coveredEdge: string;
  readonly coveredWash: string;
  readonly gap: string;
  readonly way: string;
  readonly wayCasing: string;
}

export const COVERAGE: Readonly<Record<"light" | "dark", CoveragePalette>> = {
  light: {
    covered: "#2f8f9b",
    coveredEdge: "#0f5a63",
    coveredWash: "rgb(47 143 155 / 25%)",
    gap: "#8a5a44",
    way: "#b0125b",
    wayCasing: "#ffffff",
  },
  dark: {
    covered: "#4aa7b2",
    coveredEdge: "#7fd0d6",
    coveredWash: "rgb(74 167 178 / 25%)",
    gap: "#d9a184",
    way: "#ff8fc0",
    wayCasing: "#10171c",
  },
};
