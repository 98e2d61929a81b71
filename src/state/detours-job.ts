import type { DoorSuppositions, Season } from "../domain/network/conditions.ts";
import type { Door, RoadNetwork } from "../domain/network/road-network.ts";
import type { Compute } from "../worker/compute.ts";
import { selectNetwork, selectSeason, selectSelectedDoor } from "./access-selectors.ts";
import type { Job } from "./run-job.ts";

interface Question {
  readonly network: RoadNetwork;
  readonly door: Door;
  readonly season: Season;
  readonly suppositions: DoorSuppositions;
}

/** While the sheet of a pass is open: the detours that its closing imposes. */
export function detoursJob(compute: Pick<Compute, "detours">): Job<"detours", Question> {
  return {
    name: "detours",
    // Those of another pass would be wrong.
    keepsPrevious: false,
    questionOf: (state) => {
      const door = selectSelectedDoor(state);
      const network = selectNetwork(state);
      if (door === undefined || door.isBorder || network === undefined) return "none";
      return { network, door, season: selectSeason(state), suppositions: state.suppositions };
    },
    compute: ({ network, door, season, suppositions }) => compute.detours(network, door.id, { season, suppositions }),
  };
}
