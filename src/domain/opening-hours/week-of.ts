import { memoise } from "../memoise.ts";
import type { OpeningWeek } from "./opening-week.ts";
import { parseOpeningWeek } from "./parse-opening-week.ts";

interface HoursBearer {
  readonly openingHours: string;
}

/**
 * Week of a record or a stop; undefined for unknown or invalid hours. Parsed once: hundreds of places need their weeks at each
 * keystroke and minute.
 */
export const weekOf: (bearer: HoursBearer) => OpeningWeek | undefined = memoise(({ openingHours }) => {
  const parsed = openingHours === "" ? undefined : parseOpeningWeek(openingHours);
  return parsed?.kind === "week" ? parsed.week : undefined;
});

/** Week of the first record with valid hours. */
export function firstWeekOf(bearers: readonly HoursBearer[]): OpeningWeek | undefined {
  for (const bearer of bearers) {
    const week = weekOf(bearer);
    if (week !== undefined) return week;
  }
  return undefined;
}
