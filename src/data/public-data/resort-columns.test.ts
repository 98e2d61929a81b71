import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CodeCommune, CodeDepartement } from "../../domain/codes.ts";
import { someResortsAndConventions } from "../../testing/arbitraries.ts";
import { aConvention, aRailStation, aResort } from "../../testing/builders.ts";
import { readRailStationColumns, readResortColumns, toRailStationColumns, toResortColumns } from "./resort-columns.ts";

const columns = toResortColumns({
  resorts: [aResort({ name: "Auron" }), aResort({ name: "Isola 2000", altitudeM: undefined })],
  conventions: [aConvention()],
});

describe("resort columns", () => {
  it("restore the same resorts and conventions from JSON", () => {
    fc.assert(
      fc.property(someResortsAndConventions, (dataset) => {
        expect(readResortColumns(JSON.parse(JSON.stringify(toResortColumns(dataset))))).toEqual(dataset);
      }),
    );
  });

  it("write null for an unknown altitude or year", () => {
    expect(columns.altitudeM).toEqual([2000, null]);
    const { conventions } = toResortColumns({ resorts: [], conventions: [aConvention({ year: undefined })] });
    expect(conventions[0]?.year).toBeNull();
  });

  it.each(["name", "otherNames", "codeCommune", "longitude", "latitude", "altitudeM", "verification"] as const)(
    "refuse a column %s that is cut short",
    (name) => {
      expect(readResortColumns({ ...columns, [name]: columns[name].slice(0, 1) })).toMatch(/: \d \/ \d$/);
    },
  );

  it.each([
    [{ codeCommune: ["06120", "6073"] }, /^codeCommune: 6073$/],
    [{ codeCommune: ["06120", "75056"] }, /^codeCommune: 75056$/],
    [{ verification: [0, 3] }, /^verification: 3$/],
    [{ altitudeM: [0, "2000"] }, /^altitudeM\.1: /],
    [{ name: ["Auron", "Aurön"] }, /^name: auron-73304$/],
    [{ conventions: [{ ...aConvention(), codeCommune: "7325" as CodeCommune }] }, /^conventions: 7325$/],
    [{ conventions: [{ ...aConvention(), year: undefined }] }, /^conventions\.0\.year: /],
    [{ longitude: undefined }, /^longitude: /],
  ])("reject %j and say where", (damage, sentence) => {
    expect(readResortColumns({ ...columns, ...damage })).toMatch(sentence);
  });
});

const stations = [
  aRailStation(),
  aRailStation({ id: "87741793", name: "Bourg-Saint-Maurice", line: "Ligne de Tarentaise" }),
];
const missingLines = [{ name: "ligne de Tende", departements: ["06"] as CodeDepartement[] }];
const stationColumns = toRailStationColumns({ stations, missingLines });

describe("columns of railway stations", () => {
  it("restore the stations and the missing lines from JSON", () => {
    expect(readRailStationColumns(JSON.parse(JSON.stringify(stationColumns)))).toEqual({ stations, missingLines });
  });

  it.each([
    [{ name: ["Modane"] }, "name: 1 / 2"],
    [{ codeCommune: ["73157", "Modane"] }, "codeCommune: Modane"],
    [{ longitude: [6.6, "x"] }, expect.stringMatching(/^longitude\.1: /)],
    [{ missingLines: undefined }, expect.stringMatching(/^missingLines: /)],
  ])("refuse %j and say where", (damage, sentence) => {
    expect(readRailStationColumns({ ...stationColumns, ...damage })).toEqual(sentence);
  });
});
