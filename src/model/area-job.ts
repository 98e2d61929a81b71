import { readyValue } from "../domain/loadable.ts";
import type { Compute } from "../platform/worker/compute.ts";
import type { ComputeInputs } from "../platform/worker/compute-work.ts";
import { selectAccessModel } from "./access-selectors.ts";
import { arePlacesKnown } from "./place-cost-selectors.ts";
import type { Job } from "./run-job.ts";
import { selectServingPositions } from "./scenario-selectors.ts";

interface Question {
  readonly territories: ComputeInputs["territories"];
  readonly points: ReturnType<typeof selectServingPositions>;
  readonly radiusKm: number;
}

/** Covered area of the measured places, while « Territoires » shows straight lines. By road there is none: circles would be wrong. */
export function areaJob(compute: Pick<Compute, "coveredArea">): Job<"area", Question> {
  return {
    name: "area",
    keepsPrevious: true,
    questionOf: (state) => {
      if (selectAccessModel(state).kind !== "droite") return "none";
      const territories = readyValue(state.resources.territories)?.departements;
      const isWanted = state.view === "territoires" && arePlacesKnown(state);
      if (!isWanted || territories === undefined) return undefined;
      return { territories, points: selectServingPositions(state), radiusKm: state.radiusKm };
    },
    compute: ({ territories, points, radiusKm }) =>
      compute.coveredArea(
        territories,
        points.map(({ position }) => position),
        radiusKm,
      ),
  };
}
