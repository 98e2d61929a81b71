import type { ServicePoint } from "../service-point.ts";
import { type Criteria, createMatcher } from "./match-place.ts";

/** The places that answer to what is asked, or may: those that are known not to are left out. In the order given. */
export function filterPoints(points: readonly ServicePoint[], criteria: Criteria): readonly ServicePoint[] {
  const match = createMatcher(criteria);
  return points.filter((point) => match(point) !== "no");
}
