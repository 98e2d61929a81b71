import { describe, expect, it } from "vitest";
import type { CodeDepartement } from "../../domain/codes.ts";
import { aRailStation } from "../../testing/builders.ts";
import { readRailStationColumns, toRailStationColumns } from "./resort-columns.ts";

const stations = [
  aRailStation(),
  aRailStation({ id: "87741793", name: "Bourg-Saint-Maurice", line: "Ligne de Tarentaise" }),
];
const missingLines = [{ name: "ligne de Tende", departements: ["06"] as CodeDepartement[] }];
const columns = toRailStationColumns({ stations, missingLines });

describe("columns of railway stations", () => {
  it("restore the stations and the missing lines from JSON", () => {
    expect(readRailStationColumns(JSON.parse(JSON.stringify(columns)))).toEqual({ stations, missingLines });
  });

  it.each([
    [{ name: ["Modane"] }, "name: 1 / 2"],
    [{ codeCommune: ["73157", "Modane"] }, "codeCommune: Modane"],
    [{ longitude: [6.6, "x"] }, expect.stringMatching(/^longitude\.1: /)],
    [{ missingLines: undefined }, expect.stringMatching(/^missingLines: /)],
  ])("refuse %j and say where", (damage, sentence) => {
    expect(readRailStationColumns({ ...columns, ...damage })).toEqual(sentence);
  });
});
