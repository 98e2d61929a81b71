import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readOfficialCodes } from "./official-codes.ts";

const official = readOfficialCodes(process.cwd());

describe("readOfficialCodes", () => {
  it("reads communes with population, postcodes, département and EPCI", () => {
    expect(official.communes.get("05061")).toMatchObject({ name: "Gap", departement: "05", postcodes: ["05000"] });
    expect(official.communes.get("05061")?.population).toBeGreaterThan(35_000);
    expect(official.communes.get("05061")?.codeEpci).toMatch(/^2\d{8}$/);
  });

  it.each([
    ["04198", "04033"],
    ["04003", "04081"],
    ["04019", "04019"],
    ["69388", "69123"],
  ])("maps %s to the current %s", (old, current) => {
    expect(official.current(old)?.code).toBe(current);
  });

  it("reads the names of the communes merged into each, in the order of their codes", () => {
    expect(official.communes.get("05001")?.formerNames).toEqual(["Abriès", "Ristolas"]);
    expect(official.communes.get("05061")?.formerNames).toEqual(["Romette"]);
    expect(official.communes.get("05023")?.formerNames).toEqual([]);
  });

  it("does not list a commune's own name as a former one", () => {
    const own = [...official.communes.values()].filter(({ name, formerNames }) => formerNames.includes(name));
    expect(own).toEqual([]);
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
