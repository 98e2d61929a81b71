import { metricOf } from "../domain/access/access-model.ts";
import { type Answer, findAnswer } from "../domain/nearest/find-answer.ts";
import type { RankedPlace } from "../domain/nearest/rank-places.ts";
import type { Metric } from "../domain/network/conditions.ts";
import type { TripsFrom } from "../domain/transit/transit-answers.ts";
import { selectTripsFrom } from "../features/round-trips/state.ts";
import { selectAccessModel } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { type ListRow, type ListSections, selectListSections, selectRowsWithoutTypes } from "./list-selectors.ts";
import { selectRankedPlaces } from "./nearest-selectors.ts";

/** The list with the recommended place first; without one, the nearest matching place of another type. */
export interface AnsweredList {
  readonly sections: ListSections;
  /** The recommended place; undefined without a starting point, and when no place of the list can be recommended. */
  readonly lead: ListRow | undefined;
  /** Number of places that are nearer than the recommended one but uncertain. */
  readonly passedOver: number;
  /** Whether there is a starting point without a recommended place near it. */
  readonly isFarFromAll: boolean;
  /** In that case the place recommended without the filter on types; undefined without that filter or without such a place. */
  readonly instead: RankedPlace | undefined;
}

const NO_ROWS: readonly ListRow[] = [];
const reachableOf = derive((trips: TripsFrom, rows: readonly ListRow[]) => trips.reachable(rows));
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

/** The list with the recommended place first. Without a starting point or a known time, the list alone. */
export function selectAnsweredList(state: AppState): AnsweredList {
  const sections = selectListSections(state);
  const today = state.now?.date;
  const isRanked = selectRankedPlaces(state)?.status === "ranked";
  if (today === undefined || !isRanked || sections.matching.length === 0) return unanswered(state, sections);
  const metric = metricOf(selectAccessModel(state));
  const trips = selectTripsFrom(state);
  const reachable = trips === undefined ? NO_ROWS : reachableOf(state, trips, sections.matching);
  // A place that one can reach without a car, and else as always.
  const answer =
    reachable.length > 0
      ? answerOf(state, reachable, metric, today, Number.POSITIVE_INFINITY)
      : answerOf(state, sections.matching, metric, today);
  // Places with unknown opening are never recommended. They may be near, so « none near » would be wrong.
  const hasOthers = sections.unknown.length > 0;
  if (answer.place === undefined && hasOthers) return unanswered(state, sections);
  const isLookedFor = answer.place === undefined && state.filters.category.length > 0;
  const instead = isLookedFor ? insteadOf(state, selectRowsWithoutTypes(state), metric, today).place : undefined;
  return answered(state, sections, answer, instead);
}

function answerAmong(rows: readonly ListRow[], metric: Metric, today: string, farthest?: number): Answer {
  return findAnswer(
    rows.flatMap(({ ranked }) => ranked ?? []),
    metric,
    today,
    farthest,
  );
}

function toHead(lead: ListRow, rows: readonly ListRow[]): readonly ListRow[] {
  return rows[0] === lead ? rows : [lead, ...rows.filter((row) => row !== lead)];
}
