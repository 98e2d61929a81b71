import { expect, it } from "vitest";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../domain/codes.ts";
import { parisMomentOf } from "../domain/opening-hours/paris-moment.ts";
import { aCommune, aConvention, aPlace, aRailStation, aResort } from "../testing/builders.ts";
import { loadSelectors } from "../testing/dirty.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";

const EPCI = "247300254" as CodeEpci;
const IN_SAVOIE = { codeDepartement: "73" as CodeDepartement, codeEpci: EPCI };
const VAL = aCommune({ code: "73304" as CodeCommune, position: [6.98, 45.448], ...IN_SAVOIE });
const BONNEVAL = aCommune({ code: "73047" as CodeCommune, position: [7.048, 45.372], ...IN_SAVOIE });
const NOW = parisMomentOf("2026-11-24", 600);

/** States of a store of its own, whose places have another name. */
function statesOf(name: string): readonly AppState[] {
  const data = {
    places: [
      aPlace({ id: "fs-1", name, position: VAL.position, codeCommune: VAL.code, ...IN_SAVOIE }),
      aPlace({ id: "fs-2", position: BONNEVAL.position, hasDoubtfulLocation: true }),
      aPlace({ id: "es-1", categories: ["espace-saisonnier"], kind: "logement", position: BONNEVAL.position }),
    ],
    neighbours: [aPlace({ id: "fs-3", name, position: [7, 45.4], codeDepartement: "26" as CodeDepartement })],
    communes: [VAL, BONNEVAL],
    epcis: [{ code: EPCI, name, communesInAll: 2, communesInRegion: 2 }],
    roads: OVER_THE_ISERAN,
    resorts: [aResort()],
    conventions: [aConvention()],
    railStations: [aRailStation({ position: VAL.position })],
  };
  const state = aState(data, { view: "trouver", now: NOW, mapStatus: "ready" });
  const origin = { kind: "commune", code: VAL.code } as const;
  return [
    { ...state, view: "question", origin },
    { ...state, origin, reach: 40, selection: { kind: "place", id: "fs-2" } },
    { ...state, passesBy: true },
    { ...state, view: "saisonniers", origin: { kind: "station", id: "val-d-isere" } },
    { ...state, origin, season: "hiver", selection: { kind: "place", id: "fs-1" } },
  ];
}

/** Another position of the map, pointer, colours, language and minute. */
const ELSEWHERE = {
  camera: { zoom: 9, longitude: 6, latitude: 45 },
  hoveredId: "fs-3",
  scheme: "dark",
  language: "en",
  now: parisMomentOf("2026-11-24", 601),
} as const;

const SELECTORS = await loadSelectors();
const ONES = statesOf("Un");
const OTHERS = statesOf("Deux");

/** Names of the selectors whose answers are others than these, by their rank. */
function changedIn(state: AppState, answers: readonly unknown[]): readonly string[] {
  return SELECTORS.flatMap(([name, select], rank) => (select(state) === answers[rank] ? [] : [name]));
}

it.each([...ONES.keys()])("in state %i every selector keeps its answer while nothing that it reads changes", (rank) => {
  const [one, other] = [ONES[rank], OTHERS[rank]];
  if (one === undefined || other === undefined) throw new Error("There is no such state.");
  const answers = SELECTORS.map(([, select]) => select(one));
  const ofOther = SELECTORS.map(([, select]) => select(other));
  expect(changedIn({ ...one, ...ELSEWHERE }, answers)).toEqual([]);
  expect(changedIn({ ...other }, ofOther)).toEqual([]);
});

it("nearly every selector has an answer in one of the states", () => {
  const answered = SELECTORS.filter(([, select]) => ONES.some((state) => select(state) !== undefined));
  expect(answered.length).toBeGreaterThan(35);
});
