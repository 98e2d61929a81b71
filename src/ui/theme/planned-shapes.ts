/** A planned place: a star of five points around 0, 0, in CSS pixels. */
export const PLANNED_STAR = "M0 -10L2.6 -3.6L9.5 -3.1L4.2 1.4L5.9 8.1L0 4.4L-5.9 8.1L-4.2 1.4L-9.5 -3.1L-2.6 -3.6Z";
