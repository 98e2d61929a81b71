import { describe, expect, it } from "vitest";
import { aPlaceLine, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { groupRows } from "./group-rows.ts";
import { type PlaceRow, readPlaceRow } from "./read-place-row.ts";
import { TABLES } from "./table-columns.ts";

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
  it("keeps rows separate that are not declared one place", () => {
    expect(group(["es-1", "fs-1", "lieux-distincts"]).groups).toEqual(["fs-1", "fs-2", "es-1", "lm-1", "lm-2"]);
  });

  it("groups the rows of one place in the order of the tables", () => {
    expect(group(["es-1", "fs-1"]).groups).toEqual(["fs-1+es-1", "fs-2", "lm-1", "lm-2"]);
  });

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
