import { isPlanned, type MeasuredPoint } from "../../domain/scenario/planned-point.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** A measured place where it is named among others: its name and commune. */
export function placeLabel(point: MeasuredPoint, messages: Pick<Catalogue, "plannedPlace">): string {
  return isPlanned(point) ? messages.plannedPlace(point) : `${point.name} (${point.commune})`;
}
