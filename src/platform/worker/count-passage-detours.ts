import type { RoadConditions } from "../../domain/network/conditions.ts";
import { countDetours, DETOUR_RATIO, type Detours, NEAR_KM } from "../../domain/network/detours.ts";
import type { PassageId } from "../../domain/network/road-network.ts";
import type { CostCache } from "./cost-cache.ts";

/** The detours between near communes when one passage is closed instead of open, with all other conditions unchanged. */
export function countPassageDetours(costCache: CostCache, passageId: PassageId, conditions: RoadConditions): Detours {
  const override = (state: "ouvert" | "ferme"): RoadConditions => ({
    ...conditions,
    overrides: new Map(conditions.overrides).set(passageId, state),
  });
  return countDetours(
    costCache.costs(override("ouvert"), "km", NEAR_KM),
    costCache.costs(override("ferme"), "km", NEAR_KM * DETOUR_RATIO),
  );
}
