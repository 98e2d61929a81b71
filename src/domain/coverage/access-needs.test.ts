import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { MOST_NEEDS, needsOf, readAccess } from "./access-needs.ts";
import { answersNeed } from "./answering-places.ts";

describe("readAccess", () => {
  it.each([
    ["tous", "tous"],
    ["france-services", "france-services"],
    ["theme:sante,theme:emploi", "theme:emploi,theme:sante"],
    ["theme:sante,theme:sante,france-services", "france-services,theme:sante"],
    ["theme:sante,banque", "theme:sante"],
  ])("reads %s as %s", (text, access) => {
    expect(readAccess(text)).toBe(access);
  });

  it.each(["", "banque", "theme:", "sante", "constructor", "tous,theme:sante "])("does not read %j", (text) => {
    expect(readAccess(text)).toBeUndefined();
  });

  it(`keeps ${MOST_NEEDS} needs`, () => {
    const themes = ["emploi", "formation", "logement", "sante", "famille", "retraite"].map((theme) => `theme:${theme}`);
    expect(readAccess(themes.join(","))?.split(",")).toEqual(themes.slice(0, MOST_NEEDS));
  });
});

describe("needsOf", () => {
  it("has no need for all places", () => {
    expect(needsOf("tous")).toEqual([]);
  });

  it("has types before themes", () => {
    expect(needsOf("espace-saisonnier,theme:emploi")).toEqual(["espace-saisonnier", "theme:emploi"]);
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
