import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { readAccess } from "./access-needs.ts";
import { answersNeed } from "./answering-places.ts";

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
