import { expect, it } from "vitest";
import { roadModel, STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { aState } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";
import { selectDoubtfulPlaces, selectRestingOnDoubt } from "./doubt-selectors.ts";

const [here, there, far] = ["04019", "05061", "05023"].map((code, rank) =>
  aCommune({
    code: code as CodeCommune,
    codeDepartement: code.slice(0, 2) as CodeDepartement,
    position: [6 + rank / 2, 44.4],
    population: 100 * (rank + 1),
  }),
) as [ReturnType<typeof aCommune>, ReturnType<typeof aCommune>, ReturnType<typeof aCommune>];

const PLACES = [
  aPlace({ id: "fs-1", position: here.position, hasDoubtfulLocation: true }),
  aPlace({ id: "lm-1", position: there.position, precision: "commune" }),
  aPlace({ id: "lm-2", position: far.position, precision: "commune" }),
  aPlace({ id: "fs-2", position: far.position }),
];

function told(changes: Partial<AppState> = {}, places = PLACES) {
  const state = aState({ places, communes: [here, there, far] }, { accessModel: STRAIGHT, radiusKm: 10, ...changes });
  return [
    selectRestingOnDoubt(state)?.population,
    selectDoubtfulPlaces(state)?.map(({ place, doubt, population }) => `${place.id} ${doubt} ${population}`),
  ];
}

it("counts the people who depend on a doubtful place in the chosen territory, and lists the places, doubtful before approximate", () => {
  expect(told()).toEqual([300, ["fs-1 doubt 100", "lm-1 town-hall 200"]]);
  expect(told({ territory: { level: "departement", code: "05" as CodeDepartement } })).toEqual([
    200,
    ["lm-1 town-hall 200"],
  ]);
});

it("counts no people for a place that another one replaces, nor for an excluded one", () => {
  expect(told({ excluded: ["fs-1", "lm-1"] })).toEqual([0, []]);
  const twice = [...PLACES, aPlace({ id: "fs-3", position: here.position, hasDoubtfulLocation: true })];
  expect(told({}, twice)[1]).toEqual(["fs-1 doubt 0", "fs-3 doubt 0", "lm-1 town-hall 200"]);
});

it("is undefined while the roads load", () => {
  expect(told({ accessModel: roadModel("ete", "km") })).toEqual([undefined, undefined]);
});
