import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

const NAME = "France services Courchevel";

describe("A stop without known hours", () => {
  test("is named beside the place, which keeps its own distance and hours", async ({ person, view }) => {
    await person.opens("?theme=retraite&origine=commune:05093&modele=droite");
    for (const said of [
      "14 km à vol d’oiseau",
      /Ouvert|Fermé|Ferme bientôt/,
      "Vient aussi à Névache (sur rendez-vous)",
    ])
      await view.list.itemSays("France services Briançonnais", said);
  });
});

describe("The sheet of a place", () => {
  test("opens from the list, named by the place", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    await person.list.opensSheet(NAME);
    await view.sheet.isOpen(NAME);
  });
});
