import type { AppState } from "../../state/app-state.ts";
import { selectPlacesServingNowhere, selectStopsMatter } from "../../state/scenario-selectors.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** Whether the measured places count at their stops, and how many count nowhere; "" where none of them has stops or moves. */
export function stopsSentence(state: AppState, messages: Catalogue): string {
  if (!selectStopsMatter(state)) return "";
  if (!state.countsStops) return messages.stopsNotCounted;
  return messages.stopsCounted({ nowhere: selectPlacesServingNowhere(state).length });
}
