import { test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";

/** Ceillac, 18 km by road from Guillestre's place: 257 people. */
const MEASURED = "?vue=territoires&type=france-services&modele=hiver";

test.describe("A scenario", { tag: NO_MAP }, () => {
  test("a planner plans a place in a commune, names it, moves it, removes it, by keyboard", async ({
    person,
    view,
  }) => {
    await person.opens(MEASURED);
    const share = await view.coverage.populationShare();
    await person.keys.tabsTo("button", "Lieux envisagés");
    await person.keys.presses("Enter");
    await view.focus.isOnTitle("Lieux envisagés");
    await person.keys.tabsTo("button", "Ajouter un lieu envisagé");
    await person.keys.presses("Enter");
    await person.keys.tabsTo("combobox", "Dans une commune");
    await person.keys.types("ceillac");
    await person.keys.presses("Enter");
    await view.focus.isOn("textbox", "Nom du lieu");
    await person.keys.types("Maison de Ceillac");
    await person.keys.presses("Enter");
    await view.linkIs(/envisages=6\.\d+,44\.\d+,Maison%20de%20Ceillac/);
    await view.says("À lui seul, il dessert 257 habitants de plus.");
    await view.says("257 habitants de plus sont desservis.");
    await view.territories.says("Hautes-Alpes (05)", "+257");
    await view.hasNoAxeViolation();

    await person.keys.tabsTo("button", "Déplacer Maison de Ceillac");
    await person.keys.presses("Enter");
    await person.keys.tabsTo("button", "Vers l’ouest");
    await person.keys.presses("Shift+ArrowLeft", 4);
    await view.saysNowhere("257 habitants de plus sont desservis.");
    await person.keys.presses("Shift+ArrowRight", 4);
    await view.says("257 habitants de plus sont desservis.");

    await person.keys.presses("Shift+Tab", 2);
    await view.focus.isOn("button", "Retirer Maison de Ceillac");
    await person.keys.presses("Enter");
    await view.focus.isOn("button", "Annuler");
    await view.says("Retiré : Maison de Ceillac.");
    await view.saysNowhere("Effet du scénario");
    await view.coverage.populationShareIs(share);
    await person.keys.presses("Enter");
    await view.says("257 habitants de plus sont desservis.");
  });
});
