import { readyValue } from "../domain/loadable.ts";
import type { ParisMoment } from "../domain/opening-hours/paris-moment.ts";
import { type ClockDoubt, doubtClock } from "../domain/quality/source-age.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";

const doubt = derive(doubtClock);

/** Doubt about the device's clock, from the dates of the map's own data; imported places do not count. */
export function selectClockDoubt(state: AppState): ClockDoubt | undefined {
  const { now, resources } = state;
  const places = readyValue(resources.places) ?? readyValue(resources.answers)?.places;
  return now && places && doubt(state, now.date, places);
}

/** The present moment; undefined until the page reads the clock, and when the clock is behind the data. */
export function selectNow(state: AppState): ParisMoment | undefined {
  return selectClockDoubt(state) === "behind" ? undefined : state.now;
}
