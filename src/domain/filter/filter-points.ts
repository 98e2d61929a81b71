import type { ServicePoint } from "../service-point.ts";
import { FILTER_GROUPS, type Filters, passesGroup } from "./filters.ts";

/** The places that pass every group, in the order given. */
export function filterPoints(points: readonly ServicePoint[], filters: Filters): readonly ServicePoint[] {
  return points.filter((point) => FILTER_GROUPS.every((group) => passesGroup(point, filters, group)));
}
