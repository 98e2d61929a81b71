import { describe, expect, it } from "vitest";
import { aConvention, anAgreement } from "../../testing/builders.ts";
import type { CodeCommune, CodeDepartement } from "../codes.ts";
import { agreementsIn, groupConventions } from "./conventions.ts";

const SEEZ = { codeCommune: "73285" as CodeCommune, commune: "Séez" };

describe("groupConventions", () => {
  it("lists each commune once, by name, with its years ascending", () => {
    const renewed = aConvention({ year: 2023 });
    const groups = groupConventions([aConvention(SEEZ), renewed, aConvention({ year: 2018 })]);
    expect(groups.map(({ name, years }) => [name, years])).toEqual([
      ["Les Belleville", [2018, 2023]],
      ["Séez", [2018]],
    ]);
    expect(groups[0]?.conventions).toContain(renewed);
  });

  it("has no year without a known one, and one year for two equal ones", () => {
    const years = (...read: (number | undefined)[]) =>
      groupConventions(read.map((year) => aConvention({ year })))[0]?.years;
    expect(years(undefined)).toEqual([]);
    expect(years(2019, 2019)).toEqual([2019]);
  });

  it("has the verification of its weakest convention", () => {
    const [one] = groupConventions([aConvention(), aConvention({ verification: "a-confirmer" })]);
    expect(one?.verification).toBe("a-confirmer");
    expect(groupConventions([aConvention()])[0]?.verification).toBe("recoupe");
  });
});

const ISERE = "38" as CodeDepartement;

it("agreements are those of the département, or all without one", () => {
  const agreements = [
    anAgreement({ id: "pa-both", departements: [ISERE, "73" as CodeDepartement] }),
    anAgreement({ id: "pa-savoie" }),
  ];
  expect(agreementsIn(agreements, ISERE).map(({ id }) => id)).toEqual(["pa-both"]);
  expect(agreementsIn(agreements, undefined)).toHaveLength(2);
});
