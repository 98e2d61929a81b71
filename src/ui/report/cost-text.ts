import type { Metric } from "../../domain/network/conditions.ts";
import type { Format } from "../format.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** A cost of a table, to a tenth of its unit, or that no way leads to a place; what has no sense without people says so. */
export function costText(
  cost: number | undefined,
  metric: Metric,
  messages: Pick<Catalogue, "costOf" | "noWayToPlace" | "notApplicable">,
  format: Format,
): string {
  if (cost === undefined) return messages.notApplicable;
  if (!Number.isFinite(cost)) return messages.noWayToPlace;
  return messages.costOf({ number: format.number(Math.round(10 * cost) / 10), metric });
}
