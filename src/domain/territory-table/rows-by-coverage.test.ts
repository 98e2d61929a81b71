import { describe, expect, it } from "vitest";
import { aTerritoryRow } from "../../testing/territory-row-builders.ts";
import { rowsByCoverage } from "./rows-by-coverage.ts";

const whole = aTerritoryRow("Gap", { coveredCommunes: 1, partlyCoveredCommunes: 0 });
const part = aTerritoryRow("Annecy", { coveredCommunes: 0, partlyCoveredCommunes: 1 });
const none = aTerritoryRow("Ristolas", { coveredCommunes: 0, partlyCoveredCommunes: 0 });
const rows = [part, none, whole];

describe("rowsByCoverage", () => {
  it("keeps the communes covered entirely, in part or not at all", () => {
    expect(rowsByCoverage(rows, "entierement")).toEqual([whole]);
    expect(rowsByCoverage(rows, "en-partie")).toEqual([part]);
    expect(rowsByCoverage(rows, "pas")).toEqual([none]);
  });

  it("keeps all communes without a choice", () => {
    expect(rowsByCoverage(rows, undefined)).toBe(rows);
  });
});
