import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

describe("« État des lieux »", () => {
  test("compares the places with a version that was published before, without a file", async ({ person, view }) => {
    await person.opens("?vue=donnees");
    await person.list.chooses("Comparer avec", "Version du 24 novembre 2026");
    await view.says("Version du 24 novembre 2026\u00a0: ce qui a changé depuis");
    const added = "Ajoutés";
    await person.unfolds(added);
    await view.unfoldedSays(added, "Ajoutés 21", "Coworkind Malijai (04)");
  });

  test("offers no version while their history cannot be loaded, and prints all the same", async ({
    site,
    person,
    view,
  }) => {
    await site.breaks("changes.json", "missing");
    await person.opens("?vue=donnees");
    await view.offers("Imprimer l’état des lieux");
    await view.saysNowhere("Version du 24 novembre 2026");
  });
});
