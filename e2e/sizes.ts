/** A phone, a tablet in portrait and a desktop: sizes at which every screen is reviewed. */
export const SIZES = [
  [390, 844],
  [820, 1180],
  [1440, 900],
] as const;
