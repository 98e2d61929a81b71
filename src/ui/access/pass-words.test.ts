import { expect, it } from "vitest";
import { conditionOf, type PassageState } from "../../domain/access/passage-states.ts";
import { aPassage } from "../../testing/network-builders.ts";
import { CATALOGUES } from "../messages/whole-catalogues.ts";
import { stateInWords } from "./pass-words.ts";

const { fr } = CATALOGUES;

it.each([
  [{ isOpen: true }, "open", "ouvert"],
  [{ isOpen: true, isDoubtful: true }, "doubtful", "ouvert selon l’année"],
  [{ isOpen: false }, "closed", "fermé"],
  [{ isOpen: false, override: "ferme" }, "closed", "supposé fermé"],
  [{ isOpen: true, override: "ouvert" }, "open", "supposé ouvert"],
] as const)("%j is %s, in words « %s »", (changes, condition, words) => {
  const state: PassageState = { passage: aPassage(), isDoubtful: false, override: undefined, ...changes };
  expect(conditionOf(state)).toBe(condition);
  expect(stateInWords(state, fr)).toBe(words);
});
