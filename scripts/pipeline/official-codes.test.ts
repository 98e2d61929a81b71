import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readOfficialCodes } from "./official-codes.ts";

const official = readOfficialCodes(process.cwd());

describe("readOfficialCodes", () => {
  it.each([
    ["04198", "04033"],
    ["04003", "04081"],
    ["04019", "04019"],
    ["69388", "69123"],
  ])("maps %s to the current %s", (old, current) => {
    expect(official.current(old)?.code).toBe(current);
  });

  it("finds no commune by an unknown code", () => {
    expect(official.current("99999")).toBeUndefined();
  });

  it("finds the current commune for every associated, delegated or merged one of the package", () => {
    const path = "node_modules/@etalab/decoupage-administratif/data/communes.json";
    const rows = JSON.parse(readFileSync(path, "utf8")) as {
      code: string;
      chefLieu?: string;
      anciensCodes?: string[];
    }[];
    const old = rows.flatMap(({ code, chefLieu, anciensCodes = [] }) =>
      chefLieu ? [code, ...anciensCodes] : anciensCodes,
    );
    expect(old.length).toBeGreaterThan(2000);
    expect(old.filter((code) => official.current(code) === undefined)).toEqual([]);
  });
});
