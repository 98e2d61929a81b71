import { describe, expect, it } from "vitest";
import { aConvention, aConventionFact } from "../../testing/builders.ts";
import type { CodeCommune } from "../codes.ts";
import { conventionLife, groupConventions, type SigningCommune } from "./convention-life.ts";

const TODAY = "2026-11-28";
const signing = (code: string, ...years: number[]): SigningCommune => ({
  code: code as CodeCommune,
  name: code,
  years,
  verification: "recoupe",
  conventions: [],
});

const termOf = (years: readonly number[], ...facts: ReturnType<typeof aConventionFact>[]) =>
  conventionLife([signing("73257", ...years)], facts, TODAY).signed[0]?.term;

describe("the term of a convention", () => {
  it.each([
    [[2024], { kind: "lasts", until: "2027" }],
    [[2023], { kind: "lasts", until: "2026" }],
    [[2018, 2022], { kind: "over", until: "2025" }],
    [[], { kind: "unknown" }],
  ])("of the years %j is %j", (years, term) => {
    expect(termOf(years)).toEqual(term);
  });

  it("is as precise as the last signature or renewal is known", () => {
    const renewal = (date: string) => aConventionFact({ fact: "renouvellement", date });
    expect(termOf([2018, 2023], renewal("2023-01"))).toEqual({ kind: "over", until: "2026-01" });
    expect(termOf([2018, 2023], renewal("2023-12-01"))).toEqual({ kind: "lasts", until: "2026-12-01" });
    expect(termOf([2024], renewal("2023-01"))).toEqual({ kind: "lasts", until: "2027" });
    expect(termOf([2023], aConventionFact({ fact: "bilan", date: "2026" }))).toEqual({ kind: "lasts", until: "2026" });
  });

  it("is not told while the clock is not read", () => {
    expect(conventionLife([signing("73257", 2024)], [], undefined).signed[0]?.term).toEqual({ kind: "unknown" });
  });
});

it("the life of conventions gives each commune its facts, and sets obligations without a convention apart", () => {
  const facts = [
    aConventionFact({ fact: "signature", date: "2019" }),
    aConventionFact({ fact: "bilan", date: "2024" }),
    aConventionFact({ fact: "station-classee" }),
    aConventionFact({ fact: "commune-touristique", codeCommune: "73290" as CodeCommune }),
    aConventionFact({ fact: "compte", codeCommune: undefined }),
  ];
  const { signed, obliged, general } = conventionLife([signing("73257", 2019)], facts, TODAY);
  expect(signed.map(({ facts: own }) => own.map(({ fact }) => fact))).toEqual([
    ["bilan", "station-classee", "signature"],
  ]);
  expect(obliged.map(({ codeCommune }) => codeCommune)).toEqual(["73290"]);
  expect(general.map(({ fact }) => fact)).toEqual(["compte"]);
});

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
