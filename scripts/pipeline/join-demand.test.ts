import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../../src/domain/codes.ts";
import { aCommune } from "../../src/testing/builders.ts";
import { aTable } from "../../src/testing/table-builders.ts";
import { joinDemand } from "./join-demand.ts";
import { TABLES } from "./table-columns.ts";

const GAP = aCommune({ code: "05061" as CodeCommune, name: "Gap", population: 100 });

function tablesOf(shares: readonly (readonly [string, string])[], code_commune = "05061") {
  const points = shares.map(([share, share_65_and_over], rank) => {
    return { code_commune, longitude: `6.0${rank}`, latitude: "44.5", share, share_65_and_over };
  });
  return {
    demandPoints: aTable(TABLES.demandPoints, points),
    demandPointsNoms: aTable(
      TABLES.demandPointsNoms,
      points.map(({ longitude, latitude }) => ({ code_commune, longitude, latitude })),
    ),
    communesAge: aTable(TABLES.communesAge, [{ code_commune, rate_65_and_over: "0.25" }]),
    menagesVoiture: aTable(TABLES.menagesVoiture, [{ code_commune, percent_with_car: "90" }]),
  };
}

describe("joinDemand", () => {
  it("names the line where the shares of a commune do not sum to 1", () => {
    const { problems } = joinDemand(tablesOf([["0.6", "1"], ["0.3", "0"]]), [GAP]); // biome-ignore format: a table
    expect(problems).toMatchObject([{ line: 2, field: "share", value: "0.9000" }]);
  });

  it("names a point without a row in the table of names", () => {
    const tables = tablesOf([["1", "1"]]);
    const { problems } = joinDemand({ ...tables, demandPointsNoms: { ...tables.demandPointsNoms, lines: [] } }, [GAP]);
    expect(problems).toMatchObject([{ file: "data/places/demand-points-noms.csv", value: "05061 6.00 44.5" }]);
  });

  it("names communes that a table lacks, and codes outside the region", () => {
    const { problems } = joinDemand(tablesOf([["1", "1"]], "75056"), [GAP]);
    expect(problems.map(({ value }) => value)).toEqual(["75056", "05061", "75056", "05061", "75056", "05061"]);
  });
});
