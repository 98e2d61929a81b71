import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { NO_FILTERS } from "../filter/filters.ts";
import { filtersOf, meets, QUESTION_IDS, QUESTIONS, questionOf } from "./questions.ts";

it.each(QUESTION_IDS)("the filters of %s ask that question", (id) => {
  expect(questionOf(filtersOf(QUESTIONS[id]), QUESTIONS[id].note)).toBe(id);
});

it("other filters ask no usual question", () => {
  expect(questionOf(NO_FILTERS, undefined)).toBeUndefined();
  expect(questionOf({ ...NO_FILTERS, theme: ["identite"] }, undefined)).toBeUndefined();
  expect(questionOf({ ...NO_FILTERS, theme: ["retraite", "impots"] }, undefined)).toBeUndefined();
  expect(questionOf({ ...NO_FILTERS, theme: ["culture"] }, undefined)).toBeUndefined();
});

it("a place meets a question by its themes or by its types", () => {
  const place = aPlace({ themes: ["retraite"], categories: ["france-services"] });
  expect(QUESTION_IDS.filter((id) => meets(place, QUESTIONS[id]))).toEqual(["retraite"]);
  expect(meets(aPlace({ categories: ["espace-saisonnier"] }), QUESTIONS.saison)).toBe(true);
});
