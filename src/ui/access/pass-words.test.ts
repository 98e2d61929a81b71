import { expect, it } from "vitest";
import { conditionOf, type DoorState } from "../../domain/access/door-states.ts";
import { aDoor } from "../../testing/network-builders.ts";
import { CATALOGUES } from "../messages/whole-catalogues.ts";
import { stateInWords } from "./pass-words.ts";

const { fr } = CATALOGUES;

it.each([
  [{ isOpen: true }, "open", "ouvert"],
  [{ isOpen: true, isDoubtful: true }, "doubtful", "ouvert selon l’année"],
  [{ isOpen: false }, "closed", "fermé"],
  [{ isOpen: false, supposed: "ferme" }, "closed", "supposé fermé"],
  [{ isOpen: true, supposed: "ouvert" }, "open", "supposé ouvert"],
] as const)("%j is %s, in words « %s »", (changes, condition, words) => {
  const state: DoorState = { door: aDoor(), isDoubtful: false, supposed: undefined, ...changes };
  expect(conditionOf(state)).toBe(condition);
  expect(stateInWords(state, fr)).toBe(words);
});
