import { type AccessNeed, needsOf } from "../domain/coverage/access-needs.ts";
import { CATEGORIES, type Category } from "../domain/place.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";

const NO_NEEDS: readonly AccessNeed[] = [];
const needsInForce = derive(needsOf);
const typesOf = derive((needs: readonly AccessNeed[]) => {
  const types = CATEGORIES.filter((type) => needs.includes(type));
  return types.length === needs.length ? types : [];
});

/** The needs to which « Territoires » measures access; none for all places. */
export function selectNeeds(state: AppState): readonly AccessNeed[] {
  return needsInForce(state, state.access);
}

/** The needs that « Territoires » measures at once; none when it measures one, or all places. */
export function selectBasket(state: AppState): readonly AccessNeed[] {
  const needs = selectNeeds(state);
  return needs.length > 1 ? needs : NO_NEEDS;
}

/** The types of the places that count, when the needs are types; none for all types. */
export function selectMeasuredTypes(state: AppState): readonly Category[] {
  return typesOf(state, selectNeeds(state));
}
