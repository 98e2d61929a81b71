import { expect, it } from "vitest";
import { parseCodeDepartement } from "../domain/codes.ts";
import { type KeepingChoices, readKeepingLink, USUAL_CHOICES, writeKeepingLink } from "./link.ts";

it("writes nothing for the usual choices, and reads them from an empty query", () => {
  expect(writeKeepingLink(USUAL_CHOICES)).toBe("");
  expect(readKeepingLink("")).toEqual(USUAL_CHOICES);
});

it("reads what it writes", () => {
  const choices: KeepingChoices = {
    part: "verifier",
    category: "espace-saisonnier",
    departement: parseCodeDepartement("05"),
    fault: "sans-horaires",
    place: "es-vars",
  };
  expect(readKeepingLink(writeKeepingLink(choices))).toEqual(choices);
});

it("ignores unknown parameters and values", () => {
  expect(
    readKeepingLink("?partie=ailleurs&type=gare&departement=99&defaut=laid&controle=tous..ailleurs&couleur=bleu"),
  ).toEqual(USUAL_CHOICES);
});
