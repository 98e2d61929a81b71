import { describe, expect } from "vitest";
import { placeNamed } from "../../../e2e/places.ts";
import { type Language, WORDS } from "../../../e2e/words.ts";
import { LANGUAGES } from "../../state/app-state.ts";
import { test } from "../../testing/component/fixtures.ts";

const PUGET = placeNamed("France services Puget-Théniers");
const PUGET_TITLE = `${PUGET.name}, Puget-Théniers (06) – Services alpins`;
const START = /^Services alpins – Où se faire aider/;

describe("Titles and direct links", () => {
  test("the words of browser tests have every language of the page", () => {
    expect(Object.keys(WORDS)).toEqual([...LANGUAGES]);
  });

  test("a link opens its place in each language, with its title", async ({ person, view }) => {
    await person.opens(`?lieu=${PUGET.id}&departement=06`);
    for (const language of Object.keys(WORDS) as Language[]) {
      await person.goesTo(`?lieu=${PUGET.id}&departement=06&lang=${language}`, language);
      await view.isInLanguage(language);
      await view.head.titles(PUGET_TITLE);
      await view.sheet.isOpen(PUGET.name);
    }
  });

  test("the title follows what is opened, closed and gone back to", async ({ person, view }) => {
    await person.opens("?departement=06");
    await view.head.titles(START);
    await person.list.opensSheet(PUGET.name);
    await view.head.titles(PUGET_TITLE);
    await person.closesSheet();
    await view.head.titles(START);
    await person.opensTab("Saisonniers");
    await view.head.titles("Saisonniers – Services alpins");
    await person.goesBack();
    await view.head.titles(START);
    await person.goesTo("?lieu=fs-9999999");
    await view.head.titles(START);
    await person.goesTo("?vue=saisonniers&lieu=fs-9999999");
    await view.head.titles("Saisonniers – Services alpins");
  });
});
