/** Reddish purple of Okabe and Ito (2008); the edge, and a lighter tone in dark, keep a contrast of 3 on the whole map. */
export interface PlannedColours {
  readonly planned: string;
  readonly plannedEdge: string;
  readonly plannedText: string;
}

export const PLANNED_COLOURS: Readonly<Record<"light" | "dark", PlannedColours>> = {
  light: { planned: "#cc79a7", plannedEdge: "#7d2a58", plannedText: "#7d2a58" },
  dark: { planned: "#e39ac3", plannedEdge: "#3a0f28", plannedText: "#f0b3d5" },
};
