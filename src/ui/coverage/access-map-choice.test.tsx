import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

const REPRESENTATION = "Représentation";

describe("The access map", () => {
  test.override({ map: "drawn" });

  test("is chosen, is in the link, and its legend counts the people of each class", async ({ person, view }) => {
    await person.opens("?vue=territoires&type=france-services&modele=droite");
    await view.map.isThere();
    await view.hasChosen(REPRESENTATION, "Zone couverte");
    await view.legend.counts("À moins du seuil d’un lieu", "4 357 404", "94,3 %");
    await view.refuses(REPRESENTATION, "Été / hiver");
    await person.chooses(REPRESENTATION, "Communes");
    await view.linkIs(/representation=communes/);
    await view.legend.counts("5 km au plus");
    await view.legend.counts("Au-delà de 10 km", "5,7 %");
    await view.legend.peopleAre(4_620_369);
    await person.chooses(REPRESENTATION, "Départements");
    await view.linkIs(/representation=departements/);
    await view.legend.says("Part de la population à moins de 10 km d’un lieu, à vol d’oiseau");
    await view.legend.counts("De 95 à 99 %");
    await person.goesBack();
    await view.hasChosen(REPRESENTATION, "Communes");
  });

  test("by road offers the difference of the seasons, and no covered area", async ({ person, view }) => {
    await person.opens("?vue=territoires&type=espace-saisonnier&modele=hiver&rayon=30&representation=saisons");
    await view.map.isThere();
    await view.refuses(REPRESENTATION, "Zone couverte");
    await view.legend.counts("Perd l’accès l’hiver");
    await view.legend.says("Un trajet compte comme plus long");
  });

  test("in a narrow window has its legend in the panel, to which a button on the map leads", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=territoires&type=france-services&modele=droite&representation=communes");
    await view.map.isThere();
    await person.clicks("Légende et fond de carte");
    await view.focus.isOn("heading", "Carte de l’accès");
    await view.legend.counts("5 km au plus");
    // A sheet covers the panel.
    await person.opens("?vue=territoires&modele=droite&representation=communes&lieu=fs-18");
    await view.map.isThere();
    await person.unfolds("Légende et fond de carte");
    await view.legend.counts("5 km au plus");
  });

  test("highlights the commune of the hovered row", async ({ person, view }) => {
    await person.opens("?vue=territoires&type=france-services&modele=hiver&niveau=commune");
    await view.map.isThere();
    await person.territories.pointsAtRow("Vienne (38)");
    await view.map.captionSays("Vienne (38)", "habitants", /environ \d+\skm/);
  });
});
