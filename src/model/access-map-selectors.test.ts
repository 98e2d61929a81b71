import { expect, it } from "vitest";
import { roadModel, STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../domain/codes.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState } from "../testing/state-builder.ts";
import {
  selectClassTallies,
  selectSeasonChanges,
  selectShownAccessMap,
  selectThresholdTallies,
} from "./access-map-selectors.ts";

const EPCI = "200071033" as CodeEpci;
const AT_THE_DESK = aCommune({ code: "04001" as CodeCommune, population: 3000, codeEpci: EPCI });
/** Some 11 km to the north. */
const BEYOND = aCommune({ code: "04002" as CodeCommune, population: 1000, codeEpci: EPCI, position: [6.65, 44.487] });
const ELSEWHERE = aCommune({
  code: "05001" as CodeCommune,
  population: 500,
  codeEpci: undefined,
  codeDepartement: "05" as CodeDepartement,
  position: [6.65, 44.9],
});
const communes = [AT_THE_DESK, BEYOND, ELSEWHERE];
const places = [aPlace({ position: AT_THE_DESK.position })];
const straight = aState({ places, communes }, { accessModel: STRAIGHT });
const BASSES_ALPES = { level: "departement", code: "04" as CodeDepartement } as const;

const populations = (state: typeof straight) => selectClassTallies(state)?.map(({ population }) => population);

it("shows the covered area for straight lines and communes for roads, unless asked otherwise", () => {
  expect(selectShownAccessMap(straight)).toBe("zone");
  expect(selectShownAccessMap({ ...straight, accessModel: roadModel("ete", "km") })).toBe("communes");
  expect(selectShownAccessMap({ ...straight, accessMap: "epci" })).toBe("epci");
});

it("counts the people of each class of the shown map in the chosen territory", () => {
  expect(populations(straight)).toEqual([3000, 1500]);
  expect(populations({ ...straight, accessMap: "communes" })).toEqual([3000, 0, 1000, 0, 0, 500]);
  expect(populations({ ...straight, accessMap: "communes", territory: BASSES_ALPES })).toEqual([
    3000, 0, 1000, 0, 0, 0,
  ]);
  // 75 % of the département's people are covered, and none of the other's.
  expect(populations({ ...straight, accessMap: "departements" })).toEqual([0, 0, 0, 4000, 0, 500]);
});

it("counts people within the threshold and beyond it, whatever the map shows", () => {
  const tallies = selectThresholdTallies({ ...straight, accessMap: "communes", radiusKm: 12, territory: BASSES_ALPES });
  expect(tallies?.map(({ communes: count, share }) => [count, share])).toEqual([
    [2, 1],
    [0, 0],
  ]);
});

it("has no classes before the places are loaded", () => {
  expect(selectClassTallies(aState({ communes }, { accessModel: STRAIGHT }))).toBeUndefined();
});

it("gives the changes of ways when the passes close, by road only", () => {
  expect(selectSeasonChanges(straight)).toBeUndefined();
  const bonneval = aCommune({ code: "73040" as CodeCommune, position: [7.048, 45.372] });
  const desk = aPlace({ position: [6.98, 45.448] });
  const state = aState(
    { places: [desk], communes: [bonneval, aCommune({ position: [6.98, 45.448] })], roads: OVER_THE_ISERAN },
    { accessModel: roadModel("ete", "km"), radiusKm: 30, accessMap: "saisons" },
  );
  expect(selectSeasonChanges(state)).toContain("perd");
  expect(selectClassTallies(state)?.[0]?.communes).toBe(1);
});
