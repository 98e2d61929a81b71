import { type Candidate, toCandidates } from "../domain/answer/choose-answer.ts";
import type { AnswerStart } from "../domain/answer/departement-answers.ts";
import { readyValue } from "../domain/loadable.ts";
import type { PlaceDestination } from "../domain/nearest/list-destinations.ts";
import { costDiffers } from "../domain/nearest/rank-places.ts";
import { otherSeasonThan, type Season } from "../domain/network/conditions.ts";
import { measuredStart } from "../domain/travel-times/measured-start.ts";
import type { CostsFrom } from "../domain/travel-times/road-ways.ts";
import { isAnsweredByFile, selectAnswerStart, startsNowhere } from "./answered-by-file.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { selectDestinations, selectOrigin, selectRoadCostsFrom, selectSeat } from "./nearest-selectors.ts";
import { awaitsNeighbours } from "./selectors.ts";

/** Every destination with its way from the starting point, or why there is none. */
export type Candidates =
  | { readonly status: "none" | "waiting" | "unknown" | "failed" }
  | { readonly status: "ready"; readonly all: readonly Candidate[] };

const NONE: Candidates = { status: "none" };
const WAITING: Candidates = { status: "waiting" };
const UNKNOWN: Candidates = { status: "unknown" };
const FAILED: Candidates = { status: "failed" };

const measured = derive(measuredStart);
const fromFile = derive((start: AnswerStart, season: Season): Candidates => {
  const { destinations, km } = start.costsIn(season);
  return {
    status: "ready",
    all: withOtherSeason(toCandidates(destinations, km), start.costsIn(otherSeasonThan(season)).km),
  };
});
const fromNetwork = derive(
  (destinations: readonly PlaceDestination[], { costs }: CostsFrom, other: CostsFrom): Candidates => ({
    status: "ready",
    all: withOtherSeason(toCandidates(destinations, costs), other.costs),
  }),
);

/** The candidates for an answer from the starting point, in km by road in the present season. */
export function selectCandidates(state: AppState): Candidates {
  if (state.origin === undefined) return NONE;
  return isAnsweredByFile(state) ? ofFile(state) : ofNetwork(state);
}

function ofFile(state: AppState): Candidates {
  const start = selectAnswerStart(state);
  if (start !== undefined) return fromFile(state, withMeasured(state, start), state.currentSeason);
  return state.resources.answers.status === "ready" || startsNowhere(state) ? UNKNOWN : WAITING;
}

/** The starting point with the figures of a routing engine, as the list has them. */
function withMeasured(state: AppState, start: AnswerStart): AnswerStart {
  const ways = readyValue(state.resources.roadWays);
  const seat = selectSeat(state, start);
  return ways === undefined || seat < 0 ? start : measured(state, start, ways, seat);
}

function ofNetwork(state: AppState): Candidates {
  const { currentSeason, resources } = state;
  const from = selectOrigin(state);
  if (from.status === "unknown") return UNKNOWN;
  if (resources.places.status === "failed" || resources.roads.status === "failed") return FAILED;
  if (from.status !== "ready" || resources.places.status !== "ready" || awaitsNeighbours(state)) return WAITING;
  const all = selectDestinations(state);
  const costs = selectRoadCostsFrom(state, currentSeason, "km", from.start, all);
  const other = selectRoadCostsFrom(state, otherSeasonThan(currentSeason), "km", from.start, all);
  return costs === undefined || other === undefined ? WAITING : fromNetwork(state, all, costs, other);
}

function withOtherSeason(candidates: readonly Candidate[], otherKm: ArrayLike<number>): readonly Candidate[] {
  return candidates.map((candidate, rank) => {
    const other = otherKm[rank] ?? Number.POSITIVE_INFINITY;
    return costDiffers(candidate.km, other, "km") ? { ...candidate, otherSeasonKm: other } : candidate;
  });
}
