import { describe, expect } from "vitest";
import { placeNamed } from "../../../e2e/places.ts";
import { type Language, WORDS } from "../../../e2e/words.ts";
import { LANGUAGES } from "../../state/app-state.ts";
import { test } from "../../testing/component/fixtures.ts";

const PUGET = placeNamed("France services Puget-Théniers");
const PUGET_TITLE = `${PUGET.name}, Puget-Théniers (06) – Services alpins`;

describe("Titles and direct links", () => {
  test("the words of browser tests have every language of the page", () => {
    expect(Object.keys(WORDS)).toEqual([...LANGUAGES]);
  });

  test("a link opens its place in each language, with its title", async ({ person, view }) => {
    for (const language of Object.keys(WORDS) as Language[]) {
      await person.opens(`?lieu=${PUGET.id}&lang=${language}`, language);
      await view.head.titles(PUGET_TITLE);
      await view.isInLanguage(language);
      await view.sheet.isOpen(PUGET.name);
    }
  });

  test("the title follows what is opened, closed and gone back to", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    const start = /^Services alpins – Où se faire aider/;
    await view.head.titles(start);
    await person.list.opensSheet(PUGET.name);
    await view.head.titles(PUGET_TITLE);
    await person.closesSheet();
    await view.head.titles(start);
    await person.choosesLanguage("English", "en");
    await view.head.titles(/^Services alpins – Where to get help/);
    await person.opensTab("Seasonal work");
    await view.head.titles("Seasonal work – Services alpins");
    await person.goesBack();
    await view.head.titles(/^Services alpins – Where to get help/);
  });
});
