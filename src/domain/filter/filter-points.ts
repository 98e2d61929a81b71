import type { ServicePoint } from "../service-point.ts";
import { type Criteria, createMatcher } from "./match-place.ts";

/** Places that match or may match, in the given order; only places that surely do not match are left out. */
export function filterPoints(points: readonly ServicePoint[], criteria: Criteria): readonly ServicePoint[] {
  const match = createMatcher(criteria);
  return points.filter((point) => match(point) !== "no");
}
