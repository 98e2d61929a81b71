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

/** A planned place: a star of five points around 0, 0, in CSS pixels. */
export const PLANNED_STAR = "M0 -10L2.6 -3.6L9.5 -3.1L4.2 1.4L5.9 8.1L0 4.4L-5.9 8.1L-4.2 1.4L-9.5 -3.1L-2.6 -3.6Z";
