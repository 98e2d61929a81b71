import type { ActiveMode } from "../../../domain/network/travel-mode.ts";
import type { Cost, Named } from "../message.ts";
import { environ, exact, MODES } from "./grammar.ts";

export const nearest = {
  /** How one travels without a car: "À pied". */
  activeModes: MODES satisfies Named<ActiveMode>,
  costByRoad: ({ value, metric }: Cost) => environ(value, metric),
  costStraight: ({ value }: { readonly value: number }) => `${exact(value, "km")} à vol d’oiseau`,
};

export type NearestWords = typeof nearest;
