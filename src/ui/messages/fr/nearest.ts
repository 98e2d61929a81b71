import type { Season as RoadSeason } from "../../../domain/network/conditions.ts";
import type { ActiveMode } from "../../../domain/network/travel-mode.ts";
import type { Cost, Named } from "../message.ts";
import { environ, exact, MODES } from "./grammar.ts";

export const nearest = {
  accessModels: {
    ete: "Par la route, l’été",
    hiver: "Par la route, l’hiver (cols fermés)",
    droite: "À vol d’oiseau",
  } satisfies Named<RoadSeason | "droite">,
  /** How one travels without a car: "À pied". */
  activeModes: MODES satisfies Named<ActiveMode>,
  costByRoad: ({ value, metric }: Cost) => environ(value, metric),
  costStraight: ({ value }: { readonly value: number }) => `${exact(value, "km")} à vol d’oiseau`,
};

export type NearestWords = typeof nearest;
