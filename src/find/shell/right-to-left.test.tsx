import { describe } from "vitest";
import { countPlaces } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

describe("Right-to-left text", () => {
  describe("a device in Arabic", () => {
    test.override({ locale: "ar" });

    test("gets the page in French, and can choose another language", async ({ person, view }) => {
      await person.opens("?vue=trouver");
      await view.isInLanguage("fr");
      await view.list.counts(countPlaces());
      await person.choosesLanguage("English", "en");
      await view.list.counts(countPlaces(), "en");
    });
  });
});
