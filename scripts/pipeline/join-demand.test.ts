import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../../src/domain/codes.ts";
import { aCommune } from "../../src/testing/builders.ts";
import { joinDemand } from "./join-demand.ts";
import type { Tables } from "./table-columns.ts";

type DemandTables = Pick<Tables, "demandPoints" | "demandPointsNoms" | "communesAge" | "menagesVoiture">;

const GAP = aCommune({ code: "05061" as CodeCommune, name: "Gap", population: 100 });
const PROVENANCE = { source: "carreaux-2021", source_date: "2021", verification: "recoupe" };

function tablesOf(shares: readonly (readonly [string, string])[], code = "05061"): DemandTables {
  const table = <Row>(file: string, rows: readonly Row[]) => ({
    file,
    lines: rows.map((row, rank) => ({ line: rank + 2, row })),
    problems: [],
  });
  return {
    demandPoints: table(
      "data/places/demand-points.csv",
      shares.map(([share, share_65_and_over], rank) => ({
        code_commune: code,
        longitude: `6.0${rank}`,
        latitude: "44.5",
        share,
        share_65_and_over,
        ...PROVENANCE,
      })),
    ),
    demandPointsNoms: table(
      "data/places/demand-points-noms.csv",
      shares.map((_, rank) => ({
        code_commune: code,
        longitude: `6.0${rank}`,
        latitude: "44.5",
        name: rank === 0 ? "Le Laus" : "",
        distance_m: "100",
        source: "osm-2021-08",
      })),
    ),
    communesAge: table("data/places/communes-age.csv", [
      { code_commune: code, rate_65_and_over: "0.25", ...PROVENANCE },
    ]),
    menagesVoiture: table("data/places/menages-voiture.csv", [
      { code_commune: code, percent_with_car: "90", ...PROVENANCE },
    ]),
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
