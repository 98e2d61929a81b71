import type { ServingPosition } from "../../domain/coverage/serving-positions.ts";
import { stopAt } from "../../domain/opening-hours/opening-parts.ts";
import { isPlanned, type MeasuredPlace } from "../../domain/scenario/planned-place.ts";
import type { FrenchCatalogue } from "../messages/catalogue.ts";

/** Name and commune of a place in a list. */
export function placeLabel(place: MeasuredPlace, messages: Pick<FrenchCatalogue, "plannedPlace">): string {
  return isPlanned(place) ? messages.plannedPlace(place) : `${place.name} (${place.commune})`;
}

/** The same with the stop where the way leads to one. */
export function servingLabel(
  { place, serving }: { readonly place: MeasuredPlace; readonly serving: ServingPosition },
  messages: Pick<FrenchCatalogue, "plannedPlace" | "atStop">,
): string {
  const label = placeLabel(place, messages);
  const stop = isPlanned(place) ? undefined : stopAt(place, serving.destination);
  return stop === undefined ? label : messages.atStop({ place: label, stop: stop.commune });
}
