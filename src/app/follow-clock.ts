import { toParisMoment } from "../domain/opening-hours/paris-moment.ts";
import type { Actions } from "../state/actions.ts";
import type { AppStore } from "../state/store.ts";

/** A page that is left open must not say "open" after the door has shut: its minute is at most this late. */
const LATEST_MS = 20_000;

/** Keeps the state's moment to the device's clock, in French time. Gives the function that ends it. */
export function followClock(store: AppStore, actions: Actions): () => void {
  const tell = () => {
    const now = toParisMoment(new Date());
    const told = store.getState().now;
    if (told?.minute !== now.minute || told.date !== now.date) actions.reportMoment(now);
  };
  tell();
  const timer = setInterval(tell, LATEST_MS);
  return () => clearInterval(timer);
}
