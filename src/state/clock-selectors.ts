import { type ClockDoubt, doubtClock } from "../domain/clock-doubt.ts";
import { readyValue } from "../domain/loadable.ts";
import type { ParisMoment } from "../domain/opening-hours/paris-moment.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";

const doubt = derive(doubtClock);

/** What the map's own data have against the clock of the device; what was brought says nothing of it. */
export function selectClockDoubt(state: AppState): ClockDoubt | undefined {
  const { now, resources } = state;
  const places = readyValue(resources.places);
  return now && places && doubt(state, now.date, places);
}

/** The moment by which places are open or shut; undefined until the page looks at the clock, and where it cannot be right. */
export function selectNow(state: AppState): ParisMoment | undefined {
  return selectClockDoubt(state) === "behind" ? undefined : state.now;
}
