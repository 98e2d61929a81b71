import { expect, it } from "vitest";
import type { AnswerStart } from "../domain/answer/departement-answers.ts";
import type { Origin } from "../domain/origin.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState } from "../testing/state-builder.ts";
import { selectCandidates } from "./answer-selectors.ts";
import type { AppState } from "./app-state.ts";

const VAL_D_ISERE = aCommune({ code: "73304" as never, position: [6.98, 45.448] });
const BONNEVAL = aCommune({ code: "73047" as never, position: [7.048, 45.372] });
const AT_BONNEVAL = aPlace({ id: "fs-1", position: BONNEVAL.position });
const DATA = { places: [AT_BONNEVAL], communes: [VAL_D_ISERE, BONNEVAL], roads: OVER_THE_ISERAN };
/** From the file of the département. */
const START: AnswerStart = {
  name: VAL_D_ISERE.name,
  codeCommune: VAL_D_ISERE.code,
  position: VAL_D_ISERE.position,
  costsIn: (season) => ({
    destinations: [{ place: AT_BONNEVAL, destination: "place", position: BONNEVAL.position }],
    km: Float64Array.of(season === "ete" ? 30 : 190),
  }),
};
const ORIGIN: Origin = { kind: "commune", code: VAL_D_ISERE.code };

function kmOf(state: AppState) {
  const candidates = selectCandidates({ ...state, view: "question", origin: ORIGIN });
  return candidates.status === "ready" ? candidates.value.map(({ km, otherSeasonKm }) => [km, otherSeasonKm]) : [];
}

function answeredByFile(state: AppState): AppState {
  const starts = new Map([[`commune:${VAL_D_ISERE.code}`, START]]);
  const answers = { status: "ready", value: { places: [AT_BONNEVAL], starts } } as const;
  return { ...state, resources: { ...state.resources, answers } };
}

it("have the kilometres of the file of the département", () => {
  expect(kmOf(answeredByFile(aState(DATA)))).toEqual([[30, 190]]);
});

it("have those of the network where that file failed", () => {
  const state = aState(DATA);
  const fault = { file: "answers-73.json", kind: "unreachable", detail: "404" } as const;
  const answers = { status: "failed", fault } as const;
  expect(kmOf({ ...state, resources: { ...state.resources, answers } })).toEqual([[30, 215]]);
});
