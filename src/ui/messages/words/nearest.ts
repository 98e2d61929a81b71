import type { Metric, Season as RoadSeason } from "../../../domain/network/conditions.ts";
import type { ActiveMode } from "../../../domain/network/travel-mode.ts";
import type { Cost, Named, With } from "./message.ts";

export interface NearestWords {
  readonly accessModel: string;
  readonly accessModels: Named<RoadSeason | "droite">;
  /** How one travels without a car: "À pied". */
  readonly activeModes: Named<ActiveMode>;
  readonly metric: string;
  readonly metrics: Named<Metric>;
  readonly roadsLoading: string;
  readonly roadsFailed: string;
  readonly costByRoad: With<Cost>;
  readonly costStraight: With<{ readonly value: number }>;
}
