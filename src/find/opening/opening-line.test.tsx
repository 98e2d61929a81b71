import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

/** France services Puget-Théniers: Monday to Friday, 9.30 to 12.30 and 13.30 to 17.30. */
const PUGET = { link: "?lieu=fs-18", name: "France services Puget-Théniers" };

describe("The opening state of a place", () => {
  // Noon in France on a Tuesday.
  test.override({ day: "2026-01-20" });

  test("is on the sheet, with the closing time", async ({ person, view }) => {
    await person.opens(PUGET.link);
    await view.sheet.says(PUGET.name, "Ouvert jusqu’à 12 h 30");
  });

  test("is on each item of the list, also when hours are unknown", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    await view.says("Fermé – ouvre à");
    await person.unfolds("À confirmer");
    await view.says("Horaires inconnus");
  });

  describe("on a public holiday", () => {
    test.override({ day: "2026-11-11" });

    test("is uncertain", async ({ person, view }) => {
      await person.opens(PUGET.link);
      await view.sheet.says(PUGET.name, "jour férié : peut être fermé");
    });
  });
});
