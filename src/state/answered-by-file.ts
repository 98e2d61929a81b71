import type { AnswerStart } from "../domain/answer/departement-answers.ts";
import type { CodeDepartement } from "../domain/codes.ts";
import { readyValue } from "../domain/loadable.ts";
import { departementOfCommune } from "../domain/territory.ts";
import type { AppState } from "./app-state.ts";

/**
 * Whether the question page answers from the file of a département: from a commune or a resort, unless that file failed to load. Otherwise it
 * computes the distances, as the list does.
 */
export function isAnsweredByFile({ view, origin, resources: { answers } }: AppState): boolean {
  const isInFile = origin === undefined || origin.kind === "commune" || origin.kind === "station";
  return view === "question" && isInFile && answers.status !== "failed";
}

/** The département whose answers the question page needs; undefined for none, and until the resort is known. */
export function selectAnswersDepartement(state: AppState): CodeDepartement | undefined {
  const { view, origin, resources } = state;
  if (view !== "question") return undefined;
  switch (origin?.kind) {
    case "commune":
      return departementOfCommune(origin.code)?.code;
    case "station":
      return readyValue(resources.resorts)?.resorts.find(({ id }) => id === origin.id)?.codeDepartement;
    default:
      return undefined;
  }
}

/** Whether no file can have the starting point: a commune outside the region, or a resort that is not in the list. */
export function startsNowhere(state: AppState): boolean {
  const isKnown = state.origin?.kind !== "station" || state.resources.resorts.status !== "loading";
  return isKnown && selectAnswersDepartement(state) === undefined;
}

/** Where the answers of the question page start from, as their file names it; undefined without one. */
export function selectAnswerStart({ view, origin, resources: { answers } }: AppState): AnswerStart | undefined {
  if (view !== "question" || answers.status !== "ready") return undefined;
  if (origin?.kind === "commune") return answers.value.starts.get(`commune:${origin.code}`);
  return origin?.kind === "station" ? answers.value.starts.get(`station:${origin.id}`) : undefined;
}
