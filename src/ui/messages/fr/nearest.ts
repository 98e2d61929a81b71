import type { Cost } from "../message.ts";
import { environ, exact } from "./grammar.ts";

export const nearest = {
  costByRoad: ({ value, metric }: Cost) => environ(value, metric),
  costStraight: ({ value }: { readonly value: number }) => `${exact(value, "km")} à vol d’oiseau`,
};

export type NearestWords = typeof nearest;
