import { type AccessModel, STRAIGHT } from "../domain/access/access-model.ts";
import type { ServingPosition } from "../domain/coverage/serving-positions.ts";
import type { Demand } from "../domain/demand/demand.ts";
import type { RoadNetwork } from "../domain/network/road-network.ts";
import { isPlanned } from "../domain/scenario/planned-place.ts";
import type { Siting } from "../domain/siting/siting-problem.ts";
import type { SitingQuestion, SitingScope } from "../domain/siting/siting-question.ts";
import type { Commune } from "../domain/territory.ts";
import { isInTerritory } from "../domain/territory-members.ts";
import { type TerritoryRef, WHOLE_REGION } from "../domain/territory-ref.ts";
import type { Compute } from "../platform/worker/compute.ts";
import type { SitingInquiry } from "../platform/worker/solve-siting.ts";
import { selectAccessModel, selectNetwork, selectThreshold } from "./access-selectors.ts";
import type { AppState, SitingRequest } from "./app-state.ts";
import { selectDemand } from "./demand-selectors.ts";
import { isMeasurable } from "./place-cost-selectors.ts";
import type { Job } from "./run-job.ts";
import { selectMeasuredPlaces, selectServingOf } from "./scenario-selectors.ts";
import type { SitingAnswer, SitingList } from "./siting-answer.ts";
import { selectAcceptedSites } from "./siting-selectors.ts";
import { selectChosenTerritory } from "./territory-selectors.ts";

/** The inputs of an answer. */
interface Question {
  readonly request: SitingRequest;
  readonly demand: Demand;
  /** Serving positions of the existing places, without those accepted from the answer itself, which stay proposed. */
  readonly positions: readonly ServingPosition[];
  readonly model: AccessModel;
  readonly network: RoadNetwork | undefined;
  readonly threshold: number;
  /** Threshold of the straight lines shown beside the road. */
  readonly radiusKm: number;
  readonly siting: SitingQuestion;
  readonly territory: TerritoryRef;
}

/**
 * The best next places, after a request of the person and while « Territoires » is open. Accepting a proposed place does not change the
 * answer; a new request counts it as an existing place.
 */
export function sitingJob(compute: Pick<Compute, "siting">): Job<"siting", Question> {
  return {
    name: "siting",
    keepsPrevious: true,
    questionOf: (state) => {
      // Which needs a new place would answer is not known: no site could be proven best.
      if (state.sitingRequest === undefined) return "none";
      return state.view === "territoires" ? questionOf(state, state.sitingRequest) : undefined;
    },
    compute: (question) => findAnswer(compute, question),
  };
}

/** Undefined until its inputs are loaded. */
function questionOf(state: AppState, request: SitingRequest): Question | undefined {
  const { radiusKm, siting } = state;
  const demand = selectDemand(state);
  if (!isMeasurable(state) || demand === undefined) return undefined;
  const model = selectAccessModel(state);
  const network = model.kind === "droite" ? undefined : selectNetwork(state);
  if (model.kind !== "droite" && network === undefined) return undefined;
  const taken = new Set([...selectAcceptedSites(state).values()].filter((id) => !request.planned.includes(id)));
  const all = selectMeasuredPlaces(state);
  const places = taken.size === 0 ? all : all.filter((place) => !(isPlanned(place) && taken.has(place.id)));
  // The same object while the same places stay.
  const positions = selectServingOf(state, "staying", places);
  return {
    request,
    demand,
    positions,
    model,
    network,
    threshold: selectThreshold(state),
    radiusKm,
    siting,
    territory: usesTerritory(siting) ? selectChosenTerritory(state) : WHOLE_REGION,
  };
}

function usesTerritory({ candidates, demand }: SitingQuestion): boolean {
  return candidates === "territoire" || demand === "territoire";
}

async function findAnswer(compute: Pick<Compute, "siting">, question: Question): Promise<SitingAnswer> {
  const { demand, model, network, threshold, radiusKm, siting } = question;
  const candidates = candidatesOf(question);
  const inquiryOf = (at: Pick<SitingInquiry, "model" | "threshold">): SitingInquiry => ({
    ...at,
    places: question.positions.map(({ position }) => position),
    count: siting.count,
    candidates,
    demand: countedPoints(question),
  });
  const main = await compute.siting(inquiryOf({ model, threshold }), demand, network);
  const straight =
    model.kind === "droite"
      ? undefined
      : await compute.siting(inquiryOf({ model: STRAIGHT, threshold: radiusKm }), demand, undefined);
  return {
    count: siting.count,
    allowed: candidates.length,
    main: toList(question, main, model, threshold),
    straight: straight && toList(question, straight, STRAIGHT, radiusKm),
  };
}

/** Ranks of the demand points whose people count. */
function countedPoints({ demand, siting, territory }: Question): readonly number[] {
  const counts = demand.communes.map((commune) => isWithin(commune, siting.demand, territory));
  return [...demand.points.keys()].filter((rank) => counts[demand.points[rank]?.communeRank ?? -1]);
}

/** Ranks of the candidate communes. */
function candidatesOf({ demand, territory, siting }: Question): readonly number[] {
  return [...demand.communes.entries()].flatMap(([rank, commune]) =>
    isWithin(commune, siting.candidates, territory) ? [rank] : [],
  );
}

function isWithin(commune: Commune, scope: SitingScope, territory: TerritoryRef): boolean {
  return scope === "region" || isInTerritory(commune, territory);
}

function toList({ demand }: Question, siting: Siting, model: AccessModel, threshold: number): SitingList {
  return {
    ...siting,
    model,
    threshold,
    sites: siting.sites.flatMap(({ commune: rank, ...figures }) => {
      const commune = demand.communes[rank];
      return commune === undefined ? [] : [{ commune, ...figures }];
    }),
  };
}
