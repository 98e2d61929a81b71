import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../../src/domain/codes.ts";
import { aCommune } from "../../src/testing/builders.ts";
import { aPlaceLine, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { groupRows, joinDemand } from "./join-demand.ts";
import { type PlaceRow, readPlaceRow } from "./read-place-rows.ts";
import { TABLES, type Tables } from "./table-columns.ts";

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

const rows = ["fs-1", "fs-2", "es-1", "lm-1", "lm-2"].map((id, index) => {
  const line = { line: index + 2, row: aPlaceLine({ id }) };
  return readPlaceRow("a.csv", line, someOfficialCodes(), []) as PlaceRow;
});

function group(...pairs: [id: string, otherId: string, decision?: string][]) {
  const lines = pairs.map(([id, other_id, decision = "meme-lieu"]) => ({ id, other_id, decision }));
  const { groups, problems } = groupRows(rows, aTable(TABLES.samePlace, lines));
  return { groups: groups.map((one) => one.map(({ record }) => record.id).join("+")), problems };
}

describe("groupRows", () => {
  it("follows chains of declarations, in any order and repeated", () => {
    const chain = group(["lm-1", "es-1"], ["lm-2", "lm-1"], ["es-1", "fs-2"], ["fs-2", "lm-2"], ["es-1", "lm-1"]);
    expect(chain).toEqual({ groups: ["fs-1", "fs-2+es-1+lm-1+lm-2"], problems: [] });
  });

  it("reports no reference to an existing row that gives no place", () => {
    const lines = [{ id: "fs-8", other_id: "fs-1", decision: "meme-lieu" }];
    expect(groupRows(rows, aTable(TABLES.samePlace, lines), new Set(["fs-8"])).problems).toEqual([]);
  });

  it("lists the identifiers that no row has", () => {
    expect(group(["fs-8", "fs-1"], ["fs-1", "fs-9", "lieux-distincts"]).problems).toMatchObject([
      { file: "data/points/same-place.csv", line: 2, field: "id", value: "fs-8" },
      { file: "data/points/same-place.csv", line: 3, field: "other_id", value: "fs-9" },
    ]);
  });
});
