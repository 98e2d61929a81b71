import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

/** Ceillac, 18 km by road from Guillestre's place: 265 people. */
const MEASURED = "?vue=territoires&type=france-services&modele=hiver";
const ROQUEBILLIERE = { id: "fs-20", name: "France services Maison du département de Roquebillière" };

describe("A scenario", () => {
  test("a place is excluded from its sheet: the page shows who loses, and including it restores all", async ({
    person,
    view,
  }) => {
    await person.opens(`${MEASURED}&lieu=${ROQUEBILLIERE.id}`);
    await view.sheet.says(
      ROQUEBILLIERE.name,
      "Sans ce lieu, 2 318 habitants de 4 communes ne seraient plus desservis.",
      "Compté à moins de 10 km par la route, l’hiver (cols fermés).",
      "Lantosque (789)",
    );
    await person.clicks("Exclure ce lieu");
    await view.sheet.says(ROQUEBILLIERE.name, "Ce lieu est exclu");
    await view.linkIs(/sans=fs-20/);
    await person.closesSheet();
    await view.says("Communes qui ne sont plus desservies");
    await view.says("2 318 habitants ne sont plus desservis.");
    await view.says("Le réintégrer desservirait de nouveau 2 318 habitants.");
    await person.clicks("Réintégrer ce lieu");
    await view.saysNowhere("Effet du scénario");
    await view.linkIs(/^(?!.*sans=)/);
  });

  test("a place is planned in a commune, named, moved, removed and restored, and the focus follows", async ({
    person,
    view,
  }) => {
    await person.opens(MEASURED);
    const share = await view.coverage.populationShare();
    await person.clicks("Ajouter un lieu envisagé");
    await person.territories.plansIn("ceillac");
    await view.focus.isOn("textbox", "Nom du lieu");
    await person.keys.types("Maison de Ceillac");
    await person.keys.presses("Enter");
    await view.linkIs(/envisages=6\.\d+,44\.\d+,Maison%20de%20Ceillac/);
    await view.says("À lui seul, il dessert 257 habitants de plus.");
    await view.says("257 habitants de plus sont desservis.");
    await view.territories.says("Hautes-Alpes (05)", "+257");

    await person.clicks("Déplacer Maison de Ceillac");
    await person.clicks("Vers l’ouest");
    await person.keys.presses("Shift+ArrowLeft", 4);
    await view.saysNowhere("257 habitants de plus sont desservis.");
    await person.keys.presses("Shift+ArrowRight", 4);
    await person.clicks("Vers l’est");
    await view.says("257 habitants de plus sont desservis.");

    await person.clicks("Retirer Maison de Ceillac");
    await view.focus.isOn("button", "Annuler");
    await view.says("Retiré : Maison de Ceillac.");
    await view.saysNowhere("Effet du scénario");
    await view.coverage.populationShareIs(share);
    await person.keys.presses("Enter");
    await view.says("257 habitants de plus sont desservis.");
  });

  test("the device stores a scenario, and offers it without applying it", async ({ person, view }) => {
    await person.opens(`${MEASURED}&lieu=${ROQUEBILLIERE.id}`);
    await person.clicks("Exclure ce lieu");
    await view.linkIs(/sans=fs-20/);
    await person.opens(MEASURED);
    await view.says("Cet appareil garde en mémoire 1 lieu exclu.");
    await view.saysNowhere("Effet du scénario");
    await person.clicks("Reprendre ce scénario");
    await view.says("2 318 habitants ne sont plus desservis.");
    await view.saysNowhere("Cet appareil garde en mémoire");
  });
});
