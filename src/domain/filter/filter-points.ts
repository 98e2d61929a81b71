import type { ServicePoint } from "../service-point.ts";
import { type Criteria, createJudge } from "./judge-point.ts";

/** The places that answer to what is asked, or may: those that are known not to are left out. In the order given. */
export function filterPoints(points: readonly ServicePoint[], criteria: Criteria): readonly ServicePoint[] {
  const judge = createJudge(criteria);
  return points.filter((point) => judge(point) !== "no");
}
