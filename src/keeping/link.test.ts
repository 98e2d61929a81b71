import { expect, it } from "vitest";
import { parseCodeDepartement } from "../domain/codes.ts";
import { type Choices, readLink, USUAL_CHOICES, writeLink } from "./link.ts";

it("writes nothing for the usual choices, and reads them from an empty query", () => {
  expect(writeLink(USUAL_CHOICES)).toBe("");
  expect(readLink("")).toEqual(USUAL_CHOICES);
});

it("reads what it writes", () => {
  const choices: Choices = {
    part: "verifier",
    category: "espace-saisonnier",
    departement: parseCodeDepartement("05"),
    fault: "sans-horaires",
    place: "es-vars",
  };
  expect(readLink(writeLink(choices))).toEqual(choices);
});

it("ignores unknown parameters and values", () => {
  expect(
    readLink("?partie=ailleurs&type=gare&departement=99&defaut=laid&controle=tous..ailleurs&couleur=bleu"),
  ).toEqual(USUAL_CHOICES);
});
