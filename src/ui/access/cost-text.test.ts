import { describe, expect, it } from "vitest";
import { roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import type { CodeCommune, CodeDepartement } from "../../domain/codes.ts";
import { createFormat } from "../format.ts";
import { CATALOGUES } from "../messages/whole-catalogues.ts";
import { costInWords } from "./cost-in-words.ts";
import { costInCell, isJustBeyond, meanOfTerritory } from "./cost-text.ts";

describe("isJustBeyond", () => {
  it.each([
    [10.2, STRAIGHT, 10, true],
    [10, STRAIGHT, 10, false],
    [10.6, STRAIGHT, 10, false],
    [21, roadModel("ete", "min"), 20, true],
    [23, roadModel("ete", "min"), 20, false],
    [Number.POSITIVE_INFINITY, roadModel("ete", "km"), 20, false],
  ])("returns for %d by %j at %d: %s", (cost, model, threshold, isBeyond) => {
    expect(isJustBeyond(cost, model, threshold)).toBe(isBeyond);
  });
});

describe("meanOfTerritory", () => {
  const words = { messages: CATALOGUES.fr, format: createFormat("fr"), model: roadModel("hiver", "km") };
  const departement = { ref: { level: "departement", code: "05" as CodeDepartement }, population: 100 } as const;
  const commune = { ref: { level: "commune", code: "05061" as CodeCommune }, population: 100 } as const;
  const say = (cost: number | undefined, access: Parameters<typeof meanOfTerritory>[1]) =>
    meanOfTerritory(cost, access, words, (own) => `${own} alone`).replaceAll(/[\u00a0\u202f]/g, " ");

  it("is more precise for a département than the single estimate of a commune", () => {
    expect(say(23.44, departement)).toBe("23,4 km");
    expect(say(23.44, commune)).toBe("23.44 alone");
  });

  it("distinguishes a territory without people from one without a way", () => {
    expect(say(undefined, { ...departement, population: 0 })).toBe("sans objet");
    expect(say(undefined, departement)).toBe("aucun trajet");
    expect(say(undefined, commune)).toBe("aucun trajet");
  });
});

describe("a way of several hours", () => {
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
  const model = roadModel("ete", "min");

  it.each([
    ["fr", "environ 5 h 20"],
    ["en", "about 5 h 20 min"],
    ["it", "circa 5 h 20 min"],
    ["es", "unos 5 h 20 min"],
  ] as const)("is in hours in %s", (language, text) => {
    expect(plain(costInWords(319, model, CATALOGUES[language]))).toBe(text);
  });

  it("is in hours in a cell", () => {
    const words = { messages: CATALOGUES.fr, format: createFormat("fr"), model, threshold: 20 };
    expect([319, 38].map((cost) => plain(costInCell(cost, words)))).toEqual(["5 h 20", "40 min"]);
  });
});
