import { OSM_DAYS } from "./opening-week.ts";

/** Joins days with equal times, from Monday ("09:00-12:00,14:00-17:00", "" closed), to rules of opening_hours. */
export function writeDayRules(days: readonly string[]): string {
  const daysByTimes = new Map<string, number[]>();
  for (const [day, text] of days.entries()) {
    if (text !== "") daysByTimes.set(text, [...(daysByTimes.get(text) ?? []), day]);
  }
  return [...daysByTimes].map(([text, openDays]) => `${writeDays(openDays)} ${text}`).join("; ");
}

/** [0, 2, 3, 4] → "Mo,We-Fr". */
function writeDays(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => {
      const [first = 0] = run;
      const last = run.at(-1) ?? first;
      return first === last ? OSM_DAYS[first] : `${OSM_DAYS[first]}-${OSM_DAYS[last]}`;
    })
    .join(",");
}
