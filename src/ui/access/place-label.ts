import type { ServingPosition } from "../../domain/coverage/serving-positions.ts";
import { stopAt } from "../../domain/opening-hours/opening-parts.ts";
import { isPlanned, type MeasuredPoint } from "../../domain/scenario/planned-point.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** A measured place where it is named among others: its name and commune. */
export function placeLabel(point: MeasuredPoint, messages: Pick<Catalogue, "plannedPlace">): string {
  return isPlanned(point) ? messages.plannedPlace(point) : `${point.name} (${point.commune})`;
}

/** The same with the stop where one goes to it. */
export function servingLabel(
  { point, serving }: { readonly point: MeasuredPoint; readonly serving: ServingPosition },
  messages: Pick<Catalogue, "plannedPlace" | "atStop">,
): string {
  const place = placeLabel(point, messages);
  const stop = isPlanned(point) ? undefined : stopAt(point, serving.destination);
  return stop === undefined ? place : messages.atStop({ place, stop: stop.commune });
}
