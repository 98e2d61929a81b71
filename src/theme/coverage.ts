/** The covered area and the gap, told apart by tint and by hatch. */
export interface CoveragePalette {
  readonly covered: string;
  readonly coveredEdge: string;
  readonly gap: string;
}

export const COVERAGE: Readonly<Record<"light" | "dark", CoveragePalette>> = {
  light: { covered: "#2f8f9b", coveredEdge: "#0f5a63", gap: "#8a5a44" },
  dark: { covered: "#4aa7b2", coveredEdge: "#7fd0d6", gap: "#d9a184" },
};
