import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { answersNeed, isCovered, readAccess } from "./settings.ts";

describe("readAccess", () => {
  it.each([
    ["tous", "tous"],
    ["france-services", "france-services"],
    ["theme:sante,theme:emploi", "theme:sante"],
    ["theme:sante,theme:sante,france-services", "theme:sante"],
    ["banque,theme:sante", "theme:sante"],
    ["theme:sante,banque", "theme:sante"],
  ])("reads %s as %s", (text, access) => {
    expect(readAccess(text)).toBe(access);
  });

  it.each(["", "banque", "theme:", "sante", "constructor", "Tous"])("does not read %j", (text) => {
    expect(readAccess(text)).toBeUndefined();
  });
});

describe("answersNeed", () => {
  const place = aPlace({ categories: ["espace-saisonnier"], themes: ["emploi"] });

  it.each([
    ["espace-saisonnier", true],
    ["france-services", false],
    ["theme:emploi", true],
    ["theme:sante", false],
  ] as const)("an Espace saisonnier for jobs answers %s: %s", (need, answers) => {
    expect(answersNeed(place, need)).toBe(answers);
  });
});

describe("isCovered", () => {
  it("covers a person at the threshold, whose minutes are a sum of seconds", () => {
    const minutes = Array.from({ length: 25 }, () => 48 / 60).reduce((sum, part) => sum + part);
    expect(minutes).toBeGreaterThan(20);
    expect(isCovered(minutes, 20)).toBe(true);
  });

  it("covers nobody a second beyond, or without a way", () => {
    expect(isCovered(20 + 1 / 60, 20)).toBe(false);
    expect(isCovered(Number.POSITIVE_INFINITY, 20)).toBe(false);
  });
});
