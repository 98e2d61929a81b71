import {
  type Answer,
  type Candidate,
  chooseAnswer,
  type OtherAnswer,
  toCandidates,
} from "../domain/answer/choose-answer.ts";
import type { AnswerStart } from "../domain/answer/departement-answers.ts";
import { ANY_OFFICE, filtersOf, type QuestionId, questionOf } from "../domain/answer/questions.ts";
import { createMatcher, toCriteria } from "../domain/filter/filter-places.ts";
import type { Filters } from "../domain/filter/filters.ts";
import { IDLE, LOADING, type Loadable } from "../domain/loadable.ts";
import type { PlaceDestination } from "../domain/nearest/list-destinations.ts";
import { costDiffers } from "../domain/nearest/rank-places.ts";
import { otherSeasonThan, type Season } from "../domain/network/conditions.ts";
import { stopAt } from "../domain/opening-hours/opening-state.ts";
import type { ParisMoment } from "../domain/opening-hours/paris-moment.ts";
import type { Place } from "../domain/place.ts";
import type { AppState } from "./app-state.ts";
import { derive, hasEqualItems } from "./derive.ts";
import {
  selectAskedMoment,
  selectDestinations,
  selectOrigin,
  selectRoadCosts,
  UNKNOWN_START,
} from "./nearest-selectors.ts";
import { awaitsNeighbours, isAnsweredByFile, selectAnswerStart, startsNowhere } from "./selectors.ts";

const hasSameOthers = hasEqualItems<OtherAnswer>(
  (one, other) => one.candidate === other.candidate && one.reason === other.reason,
);
const NO_FIXTURES = { moment: undefined, commune: undefined, reach: undefined };
const OFFICES = filtersOf(ANY_OFFICE);

// Computed each minute: only another answer is a new object, which card and map follow.
const answerOf = derive(answerAmong, isSame);
const insteadOf = derive(answerAmong, isSame);
const placesOf = derive((answer: Answer | undefined) => {
  const named = answer === undefined ? [] : [answer.card, ...answer.others.map(({ candidate }) => candidate)];
  return named.flatMap((candidate) => (candidate === undefined ? [] : whereItIs(candidate)));
});

/** Whether a need, a type of place or a moment is asked for. */
export function selectIsAsked({ filters, opening }: AppState): boolean {
  const { theme, category, practical } = filters;
  return theme.length + category.length + practical.length > 0 || opening.kind !== "any";
}

export function selectIsSeasonal({ filters }: AppState): boolean {
  return filters.category.includes("espace-saisonnier");
}

/** The usual question that is asked; undefined for any other. */
export function selectQuestionId({ filters, needNote }: AppState): QuestionId | undefined {
  return questionOf(filters, needNote);
}

/** The answer from the starting point; undefined without one, and until distances and the time are known. A wrong clock changes only what is said of hours. */
export function selectAnswer(state: AppState): Answer | undefined {
  return answered(state, answerOf, state.filters);
}

/** Where no place near meets the need: the answer among the France services. */
export function selectInstead(state: AppState): Answer | undefined {
  const answer = selectAnswer(state);
  return answer === undefined || answer.card !== undefined ? undefined : answered(state, insteadOf, OFFICES);
}

/** The places that the answer names, in their order, each where the person goes: a visiting service at its stop. */
export function selectAnsweredPlaces(state: AppState): readonly Place[] {
  return placesOf(state, selectInstead(state) ?? selectAnswer(state));
}

function answered(state: AppState, answer: typeof answerOf, filters: Filters): Answer | undefined {
  const candidates = selectCandidates(state);
  const { now } = state;
  if (candidates.status !== "ready" || now === undefined) return undefined;
  return answer(state, candidates.value, filters, now, selectAskedMoment(state));
}

function answerAmong(
  candidates: readonly Candidate[],
  filters: Filters,
  now: ParisMoment,
  moment: ParisMoment | undefined,
): Answer {
  const match = createMatcher(toCriteria(filters, NO_FIXTURES));
  return chooseAnswer(
    candidates.filter(({ place }) => match(place) === "yes"),
    { now, moment },
  );
}

function isSame(one: Answer, other: Answer): boolean {
  const keys = ["card", "certainty", "record", "isNoneThen"] as const;
  return keys.every((key) => one[key] === other[key]) && hasSameOthers(one.others, other.others);
}

function whereItIs({ place, destination }: Candidate): readonly Place[] {
  const stop = stopAt(place, destination);
  if (stop === undefined) return [place];
  return stop.position === undefined ? [] : [{ ...place, position: stop.position, precision: "commune" }];
}

type Candidates = Loadable<readonly Candidate[]>;

const fromFile = derive((start: AnswerStart, season: Season): Candidates => {
  const { destinations, km } = start.costsIn(season);
  return {
    status: "ready",
    value: withOtherSeason(toCandidates(destinations, km), start.costsIn(otherSeasonThan(season)).km),
  };
});
const fromNetwork = derive(
  (destinations: readonly PlaceDestination[], costs: Float64Array, other: Float64Array): Candidates => ({
    status: "ready",
    value: withOtherSeason(toCandidates(destinations, costs), other),
  }),
);

/** Every destination with its way from the starting point, in km by road in the present season; idle without one. */
export function selectCandidates(state: AppState): Candidates {
  if (state.origin === undefined) return IDLE;
  return isAnsweredByFile(state) ? ofFile(state) : ofNetwork(state);
}

function ofFile(state: AppState): Candidates {
  const start = selectAnswerStart(state);
  if (start !== undefined) return fromFile(state, start, state.currentSeason);
  return state.resources.answers.status === "ready" || startsNowhere(state) ? UNKNOWN_START : LOADING;
}

function ofNetwork(state: AppState): Candidates {
  const { currentSeason, resources } = state;
  const from = selectOrigin(state);
  const { places, roads } = resources;
  for (const one of [from, places, roads]) if (one.status === "failed") return one;
  if (from.status !== "ready" || places.status !== "ready" || awaitsNeighbours(state)) return LOADING;
  const all = selectDestinations(state);
  const costs = selectRoadCosts(state, from.value, all);
  return costs === undefined
    ? LOADING
    : fromNetwork(state, all, costs[currentSeason], costs[otherSeasonThan(currentSeason)]);
}

function withOtherSeason(candidates: readonly Candidate[], otherKm: ArrayLike<number>): readonly Candidate[] {
  return candidates.map((candidate, rank) => {
    const other = otherKm[rank] ?? Number.POSITIVE_INFINITY;
    return costDiffers(candidate.km, other) ? { ...candidate, otherSeasonKm: other } : candidate;
  });
}
