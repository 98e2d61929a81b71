import { type Answer, type Candidate, chooseAnswer, type OtherAnswer } from "../domain/answer/choose-answer.ts";
import { ANY_OFFICE, filtersOf, type QuestionId, questionOf } from "../domain/answer/questions.ts";
import { createMatcher, toCriteria } from "../domain/filter/filter-places.ts";
import type { Filters } from "../domain/filter/filters.ts";
import { stopAt } from "../domain/opening-hours/opening-state.ts";
import type { ParisMoment } from "../domain/opening-hours/paris-moment.ts";
import type { Place } from "../domain/place.ts";
import type { AppState } from "./app-state.ts";
import { selectCandidates } from "./candidate-selectors.ts";
import { derive, hasEqualItems } from "./derive.ts";
import { selectAskedMoment } from "./nearest-selectors.ts";

const hasSameOthers = hasEqualItems<OtherAnswer>(
  (one, other) => one.candidate === other.candidate && one.reason === other.reason,
);
const NO_FIXTURES = { moment: undefined, commune: undefined, reach: undefined };
const OFFICES = filtersOf(ANY_OFFICE);

// Computed each minute: only another answer is a new object, which card and map follow.
const answerOf = derive(answerAmong, { isSame });
const insteadOf = derive(answerAmong, { isSame });
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
  return answer(state, candidates.all, filters, now, selectAskedMoment(state));
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
