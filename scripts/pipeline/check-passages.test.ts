import { describe, expect, it } from "vitest";
import { describeProblem } from "../../src/formats/csv/problem.ts";
import { aTable } from "../../src/testing/table-builders.ts";
import { checkPassages } from "./check-passages.ts";
import { TABLES } from "./table-columns.ts";

const IZOARD = { name: "Col d'Izoard", longitude: "6.73498", latitude: "44.81966" };
const SAVINES = { name: "Pont de Savines", longitude: "6.392", latitude: "44.533" };

function check(vertices: readonly string[], portes: readonly Partial<typeof SAVINES>[] = [SAVINES]) {
  return checkPassages({
    cols: aTable(TABLES.cols, [IZOARD]),
    portes: aTable(TABLES.portes, portes),
    cretes: aTable(
      TABLES.cretes,
      vertices.map((one) => ({ vertices: one })),
    ),
  }).map(describeProblem);
}

describe("checkPassages", () => {
  it("accepts passages of either table at the position of the ridge", () => {
    expect(
      check(["6.95 44.83;6.735 44.8197 Col d'Izoard;6.7 44.81", "6.345 44.52;6.392 44.533 Pont de Savines"]),
    ).toEqual([]);
  });

  it("lists a passage that no table has", () => {
    expect(check(["6.7 44.8;6.8 44.8", "6.1 44.5;6.2 44.6 Pont de Nulle-Part"])).toEqual([
      "data/relief/cretes.csv:3 vertices « 6.2 44.6 Pont de Nulle-Part » : aucune porte de ce nom dans " +
        "data/relief/cols.csv ni data/relief/portes.csv",
    ]);
  });

  it("lists a passage more than 0.2 km from the ridge's vertex", () => {
    // 0.0017° of latitude are 0.19 km, 0.0019° are 0.21 km.
    expect(check(["6.392 44.5347 Pont de Savines;6.4 44.6"])).toEqual([]);
    expect(check(["6.392 44.5349 Pont de Savines;6.4 44.6"])).toEqual([
      "data/relief/cretes.csv:2 vertices « 6.392 44.5349 Pont de Savines » : " +
        "à 0.21 km de data/relief/portes.csv:2, 0.2 au plus",
    ]);
  });

  it("lists a name in both tables of passages", () => {
    expect(check(["6.7 44.8;6.8 44.8"], [SAVINES, IZOARD])).toEqual([
      "data/relief/portes.csv:3 name « Col d'Izoard » : déjà dans data/relief/cols.csv:2",
    ]);
  });
});
