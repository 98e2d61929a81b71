import { describe, expect } from "vitest";
import { WORDS } from "../../../e2e/words.ts";
import { LANGUAGES } from "../../model/app-state.ts";
import { test } from "../../testing/component/fixtures.ts";

describe("Language and appearance", () => {
  test("the words of browser tests have every language of the page", () => {
    expect(Object.keys(WORDS)).toEqual([...LANGUAGES]);
  });

  for (const language of LANGUAGES) {
    test(`the page has lang="${language}"`, async ({ person, view }) => {
      await person.opens(`?lang=${language}`);
      await view.isInLanguage(language);
    });
  }

  test("the page's lang attribute follows the choice", async ({ person, view }) => {
    await person.opens();
    await view.isInLanguage("fr");
    await person.choosesLanguage("English", "en");
    await view.isInLanguage("en");
  });
});
