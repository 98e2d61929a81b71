import type { AppState } from "../../model/app-state.ts";
import { selectPlacesServingNowhere, selectStopsMatter } from "../../model/scenario-selectors.ts";
import type { FrenchCatalogue } from "../messages/catalogue.ts";

/**
 * Sentence on how stops count, and on the number of services without a counted position; "" when no counted place has stops or is
 * itinerant.
 */
export function stopsSentence(state: AppState, messages: FrenchCatalogue): string {
  if (!selectStopsMatter(state)) return "";
  return messages.stopsCounted({ nowhere: selectPlacesServingNowhere(state).length });
}
