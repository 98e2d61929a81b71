/** A phone, a tablet upright and a desktop: at these every screen is looked at. */
export const SIZES = [
  [390, 844],
  [820, 1180],
  [1440, 900],
] as const;
