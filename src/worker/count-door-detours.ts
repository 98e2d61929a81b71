import type { RoadConditions } from "../domain/network/conditions.ts";
import { countDetours, DETOUR_RATIO, type Detours, NEAR_KM } from "../domain/network/detours.ts";
import type { DoorId } from "../domain/network/road-network.ts";
import type { CostKeeper } from "./cost-keeper.ts";

/** The detours between near communes when one passage is closed instead of open, with all other conditions unchanged. */
export function countDoorDetours(keeper: CostKeeper, doorId: DoorId, conditions: RoadConditions): Detours {
  const suppose = (state: "ouvert" | "ferme"): RoadConditions => ({
    ...conditions,
    suppositions: new Map(conditions.suppositions).set(doorId, state),
  });
  return countDetours(
    keeper.costs(suppose("ouvert"), "km", NEAR_KM),
    keeper.costs(suppose("ferme"), "km", NEAR_KM * DETOUR_RATIO),
  );
}
