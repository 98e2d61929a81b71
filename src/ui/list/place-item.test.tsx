import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

const NAME = "France services Courchevel";

describe("A stop", () => {
  // Laragne receives at Barret-sur-Méouge once a month; its own hours are not those of the stop.
  const LARAGNE = "France services Laragne";
  const AT_STOP =
    /arrêt à Barret-sur-Méouge \(deuxième mardi du mois, l'après-midi, sur rendez-vous\) · horaires de la permanence non connus/;

  test("has neither the hours nor the distance of its base", async ({ person, view }) => {
    await person.opens("?origine=commune:05014&modele=droite");
    await view.list.itemSays(LARAGNE, /moins de 1|à vol d’oiseau/);
    await view.list.itemSays(LARAGNE, AT_STOP);
    await person.list.opensSheet(LARAGNE);
    await view.sheet.says(LARAGNE, "horaires de la permanence non connus");
  });

  test("is not said where one starts from elsewhere: the place has its own hours", async ({ person, view }) => {
    await person.opens("?origine=commune:05070&modele=droite");
    await view.list.itemSays(LARAGNE, /Ouvert|Fermé|Ferme bientôt/);
  });
});

describe("The sheet of a place", () => {
  test("opens from the list, named by the place", async ({ person, view }) => {
    await person.opens();
    await person.list.opensSheet(NAME);
    await view.sheet.isOpen(NAME);
  });
});
