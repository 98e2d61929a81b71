import { test } from "./story.ts";

/** The reference of the project: the 178 France services alone, straight lines, 10 km. */
const REFERENCE = "?vue=territoires&type=france-services&modele=droite&arrets=0&voisins=0&comptage=mairie";
const SERVED = "4 225 326 habitants";

test.describe("The best next places, the map still on its way", () => {
  test.use({ mapIsLate: true });

  test("by keyboard, the best one is found, and gains as announced once it is planned", async ({ person, view }) => {
    await person.opens(REFERENCE);
    await view.says(SERVED);
    await person.keys.tabsTo("button", "Meilleurs emplacements");
    await person.keys.presses("Enter");
    await view.focus.isOnTitle("Meilleurs emplacements");
    await person.keys.tabsTo("spinbutton", "Nombre de lieux");
    await person.keys.presses("ArrowDown", 4);
    await view.linkIs(/sites=1(&|$)/);
    await person.keys.tabsTo("button", "Proposer les meilleurs emplacements");
    await person.keys.presses("Enter");
    await view.says("1 lieu desservirait 77 754 habitants");
    await view.says("C’est prouvé : aucun autre lieu ne fait mieux.");
    await person.keys.tabsTo("button", /^Ajouter .+ aux lieux envisagés$/);
    await person.keys.presses("Enter");
    await view.focus.isOn("button", "Retirer Chonas-l'Amballan des lieux envisagés");
    await view.says("77 754 habitants de plus sont desservis.");
    await view.says("4 303 080 habitants");
    await view.says("1 lieu desservirait 77 754 habitants");
    await person.keys.presses("Enter");
    await view.says(SERVED);
    await view.saysNowhere("77 754 habitants de plus sont desservis.");
  });

  test("five gain more than any other five, and are planned together", async ({ person, view }) => {
    await person.opens(REFERENCE);
    await person.clicks("Proposer les meilleurs emplacements");
    await view.says("5 lieux desserviraient 259 808 habitants");
    await view.says("C’est prouvé : aucun autre choix de 5 lieux ne fait mieux.");
    await view.hasNoAxeViolation();
    await person.clicks("Tout ajouter aux lieux envisagés");
    await view.says("259 808 habitants de plus sont desservis.");
    await view.says("4 485 134 habitants");
    await view.linkIs(/envisages=/);
    await person.clicks("Effacer la proposition");
    await view.saysNowhere("5 lieux desserviraient 259 808 habitants");
    await view.says("259 808 habitants de plus sont desservis.");
  });

  test("by road they differ, are shown beside those of the straight line, and follow changes", async ({
    person,
    view,
  }) => {
    await person.opens(
      "?vue=territoires&type=france-services&modele=hiver&mesure=min&arrets=0&voisins=0&comptage=mairie",
    );
    await person.clicks("Proposer les meilleurs emplacements");
    await view.says("À moins de 20 min par la route, l’hiver (cols fermés)");
    await view.says("5 lieux desserviraient 198 609 habitants");
    await view.says("Aucun de ces emplacements n’est le même à vol d’oiseau.");
    await view.says("À moins de 10 km à vol d’oiseau");
    await view.says("Saint-Quentin-sur-Isère (38)");
    await person.clicks("Un lieu de moins");
    await view.says("4 lieux desserviraient");
    await person.chooses("Objectif", "Le temps moyen le plus court");
    await view.says("En moyenne par la route, l’hiver (cols fermés)");
  });

  test("the page reports that the code cannot be loaded, and loads it after a retry", async ({
    site,
    person,
    view,
  }) => {
    await site.code.losesWorker("compute-worker");
    await person.opens(REFERENCE);
    await person.clicks("Proposer les meilleurs emplacements");
    await view.says("Les emplacements n’ont pas pu être calculés.");
    await site.code.finds("compute-worker");
    await person.retriesAfter("Les emplacements n’ont pas pu être calculés.");
    await view.says("5 lieux desserviraient 259 808 habitants");
  });
});
