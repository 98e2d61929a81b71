import { type Answer, type Candidate, chooseAnswer } from "../domain/answer/choose-answer.ts";
import { ANY_OFFICE, filtersOf, type QuestionId, questionOf } from "../domain/answer/questions.ts";
import type { Filters } from "../domain/filter/filters.ts";
import { createMatcher, toCriteria } from "../domain/filter/match-place.ts";
import type { ParisMoment } from "../domain/opening-hours/paris-moment.ts";
import type { AppState } from "../model/app-state.ts";
import { derive } from "../model/derive.ts";
import { selectAskedMoment } from "../model/nearest-selectors.ts";
import { selectCandidates } from "./candidates.ts";

const NO_FIXTURES = { moment: undefined, commune: undefined, reach: undefined };
const OFFICES = filtersOf(ANY_OFFICE);

const answerOf = derive(answerAmong);
const insteadOf = derive(answerAmong);

/** Whether a need, a type of place or a moment is asked for. */
export function selectIsAsked({ filters, opening }: AppState): boolean {
  const { theme, category, practical } = filters;
  return theme.length + category.length + practical.length > 0 || opening.kind !== "any";
}

/** The usual question that is asked; undefined for any other. */
export function selectQuestionId({ filters, needNote }: AppState): QuestionId | undefined {
  return questionOf(filters, needNote);
}

/** The answer from the starting point; undefined without one, and until distances and the time are known. A wrong clock changes only what is said of hours. */
export function selectAnswer(state: AppState): Answer | undefined {
  const candidates = selectCandidates(state);
  const { now } = state;
  if (candidates.status !== "ready" || now === undefined) return undefined;
  return answerOf(state, candidates.all, state.filters, now, selectAskedMoment(state));
}

/** Where no place near meets the need: the answer among the France services. */
export function selectInstead(state: AppState): Answer | undefined {
  const answer = selectAnswer(state);
  const candidates = selectCandidates(state);
  const { now } = state;
  if (answer === undefined || answer.card !== undefined) return undefined;
  if (candidates.status !== "ready" || now === undefined) return undefined;
  return insteadOf(state, candidates.all, OFFICES, now, selectAskedMoment(state));
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
