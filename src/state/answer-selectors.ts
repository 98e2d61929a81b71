import { metricOf } from "../domain/access/access-model.ts";
import { type Answer, findAnswer } from "../domain/nearest/find-answer.ts";
import type { RankedPlace } from "../domain/nearest/rank-places.ts";
import type { Metric } from "../domain/network/conditions.ts";
import { selectTripModel } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { type ListRow, type ListSections, selectListSections, selectRowsWithoutTypes } from "./list-selectors.ts";
import { selectRankedPlaces } from "./nearest-selectors.ts";

/** The list with the place that answers at its head, and where none does, the nearest that does of another type. */
export interface AnsweredList {
  readonly sections: ListSections;
  /** The place at the head of the list; undefined without a starting point, and where no place of the list answers. */
  readonly lead: ListRow | undefined;
  /** How many places of the list are nearer than the one at its head, and not to be relied on. */
  readonly passedOver: number;
  /** Whether there is a starting point, and no place of the list near it that can be relied on. */
  readonly isFarFromAll: boolean;
  /** Then: the one that would lead if types were not asked; undefined where they are not, or none would. */
  readonly instead: RankedPlace | undefined;
}

const answerOf = derive(answerAmong);
const insteadOf = derive(answerAmong);
const answered = derive((sections: ListSections, answer: Answer, instead: RankedPlace | undefined): AnsweredList => {
  const lead = sections.matching.find(({ ranked }) => ranked !== undefined && ranked === answer.place);
  return {
    sections: lead === undefined ? sections : { ...sections, matching: toHead(lead, sections.matching) },
    lead,
    passedOver: lead === undefined ? 0 : answer.passedOver.length,
    isFarFromAll: lead === undefined,
    instead,
  };
});
const unanswered = derive(
  (sections: ListSections): AnsweredList => ({
    sections,
    lead: undefined,
    passedOver: 0,
    isFarFromAll: false,
    instead: undefined,
  }),
);

/** The list, the place that answers first. Without a starting point, or the time, it is the list alone. */
export function selectAnsweredList(state: AppState): AnsweredList {
  const sections = selectListSections(state);
  const today = state.now?.date;
  const isRanked = selectRankedPlaces(state)?.status === "ranked";
  if (today === undefined || !isRanked || sections.matching.length === 0) return unanswered(state, sections);
  const metric = metricOf(selectTripModel(state));
  const answer = answerOf(state, sections.matching, metric, today);
  // Places whose opening is unknown stand apart and never lead. They may be near: « none near » would be wrong.
  const hasOthers = sections.unknown.length > 0;
  if (answer.place === undefined && hasOthers) return unanswered(state, sections);
  const isLookedFor = answer.place === undefined && state.filters.category.length > 0;
  const instead = isLookedFor ? insteadOf(state, selectRowsWithoutTypes(state), metric, today).place : undefined;
  return answered(state, sections, answer, instead);
}

function answerAmong(rows: readonly ListRow[], metric: Metric, today: string): Answer {
  return findAnswer(
    rows.flatMap(({ ranked }) => ranked ?? []),
    metric,
    today,
  );
}

function toHead(lead: ListRow, rows: readonly ListRow[]): readonly ListRow[] {
  return rows[0] === lead ? rows : [lead, ...rows.filter((row) => row !== lead)];
}
