import { toParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import type { Actions } from "../../state/actions.ts";
import type { AppStore } from "../../state/store.ts";

/** Greatest delay of the minute, in ms: a page that stays open must not say "open" after closing time. */
const LATEST_MS = 20_000;

/** Keeps the moment of the state equal to the device's clock, in French time. Returns the function that stops it. */
export function followClock(store: AppStore, actions: Actions): () => void {
  const report = () => {
    const now = toParisMoment(new Date());
    const reported = store.getState().now;
    if (reported?.minute !== now.minute || reported.date !== now.date) actions.reportMoment(now);
  };
  report();
  const timer = setInterval(report, LATEST_MS);
  return () => clearInterval(timer);
}
