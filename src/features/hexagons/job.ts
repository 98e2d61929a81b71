import { type AccessModel, metricOf } from "../../domain/access/access-model.ts";
import { readyValue } from "../../domain/loadable.ts";
import { NO_OVERRIDES, type PassageOverrides } from "../../domain/network/conditions.ts";
import type { RoadNetwork } from "../../domain/network/road-network.ts";
import { selectAccessModel, selectNetwork } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import type { Hexagons } from "../../model/jobs.ts";
import { arePlacesKnown } from "../../model/place-cost-selectors.ts";
import type { Job } from "../../model/run-job.ts";
import { selectServingPositions } from "../../model/scenario-selectors.ts";
import type { Compute } from "../../platform/worker/compute.ts";
import type { ComputeInputs } from "../../platform/worker/compute-work.ts";

interface Question {
  readonly territories: ComputeInputs["territories"];
  readonly points: ReturnType<typeof selectServingPositions>;
  readonly model: AccessModel;
  readonly network: RoadNetwork | undefined;
  readonly overrides: PassageOverrides;
}

/** Cost of each hexagon, while « Territoires » shows hexagons. */
export function hexagonsJob(compute: Pick<Compute, "hexagons">): Job<"hexagons", Question> {
  return { name: "hexagons", keepsPrevious: true, questionOf, compute: (question) => answer(compute, question) };
}

function questionOf(state: AppState): Question | undefined {
  const { view, accessMap, overrides, resources } = state;
  const territories = readyValue(resources.territories)?.departements;
  if (view !== "territoires" || accessMap !== "hexagones" || !arePlacesKnown(state)) return undefined;
  const model = selectAccessModel(state);
  // Measured ways begin at seats only: the map then shows no hexagons.
  if (model.kind === "mesure" || territories === undefined) return undefined;
  const points = selectServingPositions(state);
  if (model.kind === "droite") return { territories, points, model, network: undefined, overrides: NO_OVERRIDES };
  const network = selectNetwork(state);
  return network && { territories, points, model, network, overrides };
}

async function answer(
  compute: Pick<Compute, "hexagons">,
  { territories, points, model, network, overrides }: Question,
): Promise<Hexagons> {
  const metric = metricOf(model);
  const roads =
    model.kind === "route" && network !== undefined
      ? { network, conditions: { season: model.season, overrides }, metric }
      : undefined;
  const positions = points.map(({ position }) => position);
  return { ...(await compute.hexagons(territories, positions, roads)), metric };
}
