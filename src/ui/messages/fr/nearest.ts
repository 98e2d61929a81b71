import type { Metric } from "../../../domain/network/conditions.ts";
import type { Cost } from "../message.ts";
import { environ, exact } from "./grammar.ts";

export const nearest = {
  costByRoad: ({ value, metric }: Cost) => environ(value, metric),
  /** Cost of one measured way, rounded to a whole unit. */
  costMeasured: ({ value, metric }: Cost) => `${entier(value, metric)} (mesuré)`,
  costStraight: ({ value }: { readonly value: number }) => `${exact(value, "km")} à vol d’oiseau`,
};

export type NearestWords = typeof nearest;

function entier(value: number, metric: Metric): string {
  return value === 0 ? `1 ${metric}` : exact(value, metric);
}
