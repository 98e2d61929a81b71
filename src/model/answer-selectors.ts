import { metricOf } from "../domain/access/access-model.ts";
import { FARTHEST_KM } from "../domain/answer/choose-answer.ts";
import type { RankedPlace } from "../domain/nearest/rank-places.ts";
import type { Metric } from "../domain/network/conditions.ts";
import type { TripsFrom } from "../domain/transit/transit-answers.ts";
import { selectTripsFrom } from "../features/round-trips/state.ts";
import { selectAccessModel } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import {
  countRows,
  type ListRow,
  type ListSections,
  selectListSections,
  selectRowsWithoutTypes,
} from "./list-selectors.ts";
import { selectRankedPlaces } from "./nearest-selectors.ts";

/** Greatest cost of the recommended place: 40 km, or 50 minutes, which 40 km take at 48 km/h on mountain roads. */
export const FARTHEST_ANSWER: Readonly<Record<Metric, number>> = { km: FARTHEST_KM, min: 50 };

/** The list with the recommended place first; without one, the nearest matching place of another type. */
export interface AnsweredList {
  readonly sections: ListSections;
  /** The recommended place; undefined without a starting point, and when no place of the list can be recommended. */
  readonly lead: ListRow | undefined;
  /** Number of places to be confirmed that are nearer than the recommended one. */
  readonly passedOver: number;
  /** Whether there is a starting point without a recommended place near it. */
  readonly isFarFromAll: boolean;
  /** In that case the place recommended without the filter on types; undefined without that filter or without such a place. */
  readonly instead: RankedPlace | undefined;
}

const NO_ROWS: readonly ListRow[] = [];
const reachableOf = derive((trips: TripsFrom, rows: readonly ListRow[]) => trips.reachable(rows));
const answered = derive(
  (sections: ListSections, lead: ListRow | undefined, instead: RankedPlace | undefined): AnsweredList => ({
    sections: lead === undefined ? sections : { ...sections, certain: toHead(lead, sections.certain) },
    lead,
    passedOver: lead === undefined ? 0 : sections.toConfirm.filter((row) => costOf(row) < costOf(lead)).length,
    isFarFromAll: lead === undefined,
    instead,
  }),
);
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
  const { certain, soon, toConfirm } = sections;
  const isRanked = selectRankedPlaces(state)?.status === "ranked";
  if (state.now === undefined || !isRanked || countRows(sections) === 0) return unanswered(state, sections);
  const farthest = FARTHEST_ANSWER[metricOf(selectAccessModel(state))];
  const trips = selectTripsFrom(state);
  const reachable = trips === undefined ? NO_ROWS : reachableOf(state, trips, certain);
  // A place that one can reach without a car, and else as always.
  const lead = nearest(reachable, Number.POSITIVE_INFINITY) ?? nearest(certain, farthest);
  // Others may be near: « none near » would be wrong.
  if (lead === undefined && nearest([...soon, ...toConfirm], farthest) !== undefined)
    return unanswered(state, sections);
  const isLookedFor = lead === undefined && state.filters.category.length > 0;
  const instead = isLookedFor ? nearest(selectRowsWithoutTypes(state), farthest)?.ranked : undefined;
  return answered(state, sections, lead, instead);
}

/** The first place that receives people and is within a greatest cost. */
function nearest(rows: readonly ListRow[], farthest: number): ListRow | undefined {
  return rows.find((row) => row.place.kind === "accueil" && costOf(row) <= farthest);
}

function costOf({ ranked }: ListRow): number {
  return ranked?.cost ?? Number.POSITIVE_INFINITY;
}

function toHead(lead: ListRow, rows: readonly ListRow[]): readonly ListRow[] {
  return rows[0] === lead ? rows : [lead, ...rows.filter((row) => row !== lead)];
}
