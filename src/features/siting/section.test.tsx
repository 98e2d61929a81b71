import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

describe("The best next places", () => {
  test("five gain more than any other five, are planned together, and stay planned without their proposal", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=territoires&type=france-services&modele=droite");
    await person.clicks("Proposer les meilleurs emplacements");
    await view.says("5 lieux desserviraient 158 306 habitants");
    await view.says("C’est prouvé : aucun autre choix de 5 lieux ne fait mieux.");
    await person.clicks("Tout ajouter aux lieux envisagés");
    await view.says("158 306 habitants de plus sont desservis.");
    await view.says("4 515 710 habitants");
    await view.linkIs(/envisages=/);
    await person.clicks("Effacer la proposition");
    await view.saysNowhere("5 lieux desserviraient 158 306 habitants");
    await view.says("158 306 habitants de plus sont desservis.");
  });

  test("by road they differ, are shown beside those of the straight line, and follow changes", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=territoires&type=france-services&modele=hiver&mesure=min");
    await person.clicks("Proposer les meilleurs emplacements");
    await view.says("À moins de 20 min par la route, l’hiver (cols fermés)");
    await view.says("5 lieux desserviraient 84 479 habitants");
    await view.says("Aucun de ces emplacements n’est le même à vol d’oiseau.");
    await view.says("À moins de 10 km à vol d’oiseau");
    await view.says("Moirans (38)");
    await person.clicks("Un lieu de moins");
    await view.says("4 lieux desserviraient");
  });
});
