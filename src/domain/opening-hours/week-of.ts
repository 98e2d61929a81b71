import type { OpeningWeek } from "./opening-week.ts";
import { parseOpeningWeek } from "./parse-opening-week.ts";

interface HoursBearer {
  readonly openingHours: string;
}

/** Parsed weeks: hundreds of places need theirs at each keystroke and minute. The cache keeps no record or stop in memory. */
const known = new WeakMap<HoursBearer, { readonly week: OpeningWeek | undefined }>();

/** Week of a record or a stop; undefined for unknown or invalid hours. */
export function weekOf(bearer: HoursBearer): OpeningWeek | undefined {
  const before = known.get(bearer);
  if (before !== undefined) return before.week;
  const parsed = bearer.openingHours === "" ? undefined : parseOpeningWeek(bearer.openingHours);
  const week = parsed?.kind === "week" ? parsed.week : undefined;
  known.set(bearer, { week });
  return week;
}

/** Week of the first record with valid hours. */
export function firstWeekOf(bearers: readonly HoursBearer[]): OpeningWeek | undefined {
  for (const bearer of bearers) {
    const week = weekOf(bearer);
    if (week !== undefined) return week;
  }
  return undefined;
}
