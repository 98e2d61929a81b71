import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

describe("Language and appearance", () => {
  for (const language of ["fr", "en", "it", "es"]) {
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
