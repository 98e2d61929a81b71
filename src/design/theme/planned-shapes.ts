/** A planned place: a star of five points around 0, 0, in CSS pixels. */
export const PLANNED_STAR = "M0 -10L2.6 -3.6L9.5 -3.1L4.2 1.4L5.9 8.1L0 4.4L-5.9 8.1L-4.2 1.4L-9.5 -3.1L-2.6 -3.6Z";

/** An excluded place: a hollow disc, crossed out. */
export const EXCLUDED_SYMBOL = {
  outline: "M7 0A7 7 0 1 1-7 0A7 7 0 1 1 7 0Z",
  mark: "M-4.2-4.2L4.2 4.2M4.2-4.2L-4.2 4.2",
} as const;
