import { type AccessNeed, needOf } from "../domain/coverage/access-needs.ts";
import { CATEGORIES, type Category } from "../domain/place.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";

const typesOf = derive((need: AccessNeed | undefined) => CATEGORIES.filter((type) => type === need));

/** The need to which « Territoires » measures access; undefined for all places. */
export function selectNeed(state: AppState): AccessNeed | undefined {
  return needOf(state.access);
}

/** The types of the places that count, when the need is a type; none for all types. */
export function selectMeasuredTypes(state: AppState): readonly Category[] {
  return typesOf(state, selectNeed(state));
}
