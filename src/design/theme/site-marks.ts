import { EXCLUDED_SYMBOL } from "./planned-shapes.ts";

/** A commune that gets one of the best next places: a ring and its middle; one that gets none: a cross. Both are stroked. */
export const SITE_MARK_SYMBOLS = {
  forced: "M7 0A7 7 0 1 1-7 0A7 7 0 1 1 7 0ZM1.5 0A1.5 1.5 0 1 1-1.5 0A1.5 1.5 0 1 1 1.5 0Z",
  barred: EXCLUDED_SYMBOL.mark,
} as const;
