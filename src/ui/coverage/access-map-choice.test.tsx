import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

const REPRESENTATION = "Représentation";

describe("The access map", () => {
  test.override({ map: "drawn" });

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
