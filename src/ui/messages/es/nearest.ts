import type { Metric } from "../../../domain/network/conditions.ts";
import type { NearestWords } from "../fr/nearest.ts";
import { about, exact } from "./grammar.ts";

export const nearest: NearestWords = {
  costByRoad: ({ value, metric }) => about(value, metric),
  costMeasured: ({ value, metric }) => `${whole(value, metric)} (medido)`,
  costStraight: ({ value }) => `${exact(value, "km")} en línea recta`,
};

function whole(value: number, metric: Metric): string {
  return value === 0 ? `1 ${metric}` : exact(value, metric);
}
