import type { Season } from "../domain/network/conditions.ts";
import type { Passage, RoadNetwork } from "../domain/network/road-network.ts";
import type { Compute } from "../platform/worker/compute.ts";
import { selectNetwork, selectSeason, selectSelectedPassage } from "./access-selectors.ts";
import type { Job } from "./run-job.ts";

interface Question {
  readonly network: RoadNetwork;
  readonly passage: Passage;
  readonly season: Season;
}

/** Detours that the closing of a passage imposes, while its sheet is open. */
export function detoursJob(compute: Pick<Compute, "detours">): Job<"detours", Question> {
  return {
    name: "detours",
    // The previous detours are of another passage.
    keepsPrevious: false,
    questionOf: (state) => {
      const passage = selectSelectedPassage(state);
      const network = selectNetwork(state);
      if (passage === undefined || passage.isBorder || network === undefined) return "none";
      return { network, passage, season: selectSeason(state) };
    },
    compute: ({ network, passage, season }) => compute.detours(network, passage.id, season),
  };
}
