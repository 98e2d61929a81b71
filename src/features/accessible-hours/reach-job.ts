import type { AccessModel } from "../../domain/access/access-model.ts";
import type { ServingPosition } from "../../domain/coverage/serving-positions.ts";
import type { Demand } from "../../domain/demand/demand.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { Attach } from "../../domain/network/attach-position.ts";
import { NO_OVERRIDES, type PassageOverrides } from "../../domain/network/conditions.ts";
import type { OpenRoads } from "../../domain/network/open-roads.ts";
import type { RoadNetwork } from "../../domain/network/road-network.ts";
import type { MeasuredWays } from "../../domain/travel-times/measured-ways.ts";
import {
  selectAccessModel,
  selectAttach,
  selectNetwork,
  selectSummerRoads,
  selectThreshold,
} from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectDemand } from "../../model/demand-selectors.ts";
import type { Reach } from "../../model/jobs.ts";
import { isMeasurable } from "../../model/place-cost-selectors.ts";
import type { Job } from "../../model/run-job.ts";
import type { Compute } from "../../platform/worker/compute.ts";
import { selectEitherPositions } from "./state.ts";

interface Question {
  readonly demand: Demand;
  readonly positions: readonly ServingPosition[];
  readonly model: AccessModel;
  /** Limit of the lists, in the unit of the model: at least the threshold. */
  readonly limit: number;
  readonly overrides: PassageOverrides;
  readonly network: RoadNetwork | undefined;
  readonly measured: MeasuredReach | undefined;
}

/** What measured ways need, which the main thread has. */
interface MeasuredReach {
  readonly ways: MeasuredWays;
  readonly roads: OpenRoads;
  readonly attach: Attach;
}

/** The lists reach to the next multiple of this, in km or minutes: most changes of the threshold reuse them. */
const LIST_STEP = 15;

/** Every place within reach of each demand point, for accessible hours, while « Territoires » is open. */
export function reachJob(compute: Pick<Compute, "reach">): Job<"reach", Question> {
  return {
    name: "reach",
    keepsPrevious: false,
    derived: ["measured"],
    questionOf: (state) => (state.view === "territoires" ? questionOf(state) : undefined),
    compute: (question) => findReach(compute, question),
  };
}

/** Undefined until its inputs are loaded. */
function questionOf(state: AppState): Question | undefined {
  const demand = selectDemand(state);
  if (!isMeasurable(state) || demand === undefined) return undefined;
  const model = selectAccessModel(state);
  const network = model.kind === "droite" ? undefined : selectNetwork(state);
  const measured = model.kind === "mesure" ? measuredOf(state) : undefined;
  if (model.kind !== "droite" && network === undefined) return undefined;
  if (model.kind === "mesure" && measured === undefined) return undefined;
  return {
    demand,
    positions: selectEitherPositions(state),
    model,
    limit: LIST_STEP * Math.ceil(selectThreshold(state) / LIST_STEP),
    overrides: model.kind === "route" ? state.overrides : NO_OVERRIDES,
    network,
    measured,
  };
}

function measuredOf(state: AppState): MeasuredReach | undefined {
  const model = selectAccessModel(state);
  const ways = readyValue(state.resources.travelTimes);
  const roads = model.kind === "mesure" ? selectSummerRoads(state, model.metric) : undefined;
  const attach = selectAttach(state);
  return ways && roads && attach && { ways, roads, attach };
}

async function findReach(
  compute: Pick<Compute, "reach">,
  { demand, positions, model, limit, overrides, network, measured }: Question,
): Promise<Reach> {
  if (measured !== undefined) {
    const { ways, roads, attach } = measured;
    const lists = ways.reachOf(roads, attach, positions, demand.points, limit);
    return { demand, positions, lists };
  }
  const roads =
    model.kind === "route" && network !== undefined
      ? {
          network,
          conditions: { season: model.season, overrides },
          metric: model.metric,
        }
      : undefined;
  const lists = await compute.reach(
    demand,
    positions.map(({ position }) => position),
    limit,
    roads,
  );
  return { demand, positions, lists };
}
