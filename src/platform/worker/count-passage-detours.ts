import type { RoadConditions, Season } from "../../domain/network/conditions.ts";
import { countDetours, DETOUR_RATIO, type Detours, NEAR_KM } from "../../domain/network/detours.ts";
import type { PassageId } from "../../domain/network/road-network.ts";
import type { CostCache } from "./cost-cache.ts";

/** The detours between near communes when one passage is closed instead of open, with all other conditions unchanged. */
export function countPassageDetours(costCache: CostCache, passageId: PassageId, season: Season): Detours {
  const forced = (isOpen: boolean): RoadConditions => ({ season, forced: { id: passageId, isOpen } });
  return countDetours(
    costCache.costs(forced(true), "km", NEAR_KM),
    costCache.costs(forced(false), "km", NEAR_KM * DETOUR_RATIO),
  );
}
