import { expect, it } from "vitest";
import { usualStopDays } from "./usual-stop-days.ts";

it.each([
  ["", "ask"],
  ["jour de passage à demander", "ask"],
  ["sur rendez-vous", "appointment"],
  ["permanence mensuelle, rendez-vous conseillé", undefined],
])("the note « %s » of a stop means %s", (note, meaning) => {
  expect(usualStopDays(note)).toBe(meaning);
});
