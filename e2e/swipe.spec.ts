import { test } from "./fixtures.ts";

const LINE = "Ligne entre les deux cartes";
/** Within 20 to 30 minutes of the nearest place. */
const NEAR = "#84ab8d";
/** Places of the Alpes-Maritimes alone count, and one planned in Albertville: without it all of the Savoie is in the last class. */
const ALBERTVILLE =
  "?vue=territoires&modele=ete&mesure=min&type=france-services&departement=06&voisins=0&envisages=6.39,45.67&carte=7/45.67/6.39";

test.describe("The swipe between two maps", () => {
  test.slow();

  test("draws the present state on the left of the line and the scenario on its right", async ({ person, view }) => {
    await person.opens(`${ALBERTVILLE}&representation=rideau-variantes`);
    await view.map.isThere();
    await person.map.zoomsIn();
    await view.map.zoomIsAbove(7.9);
    await person.keys.movesLine(LINE, "Home");
    await view.map.showsColour(NEAR, true);
    await person.keys.movesLine(LINE, "End");
    await view.map.showsColour(NEAR, false);
    await person.keys.movesLine(LINE, "Home");
    await view.map.showsColour(NEAR, true);
    await view.hasNoAxeViolation();
    await person.chooses("Représentation", "Communes");
    await view.saysNowhere("À gauche de la ligne");
  });

  test("says that no second map can be drawn, and offers the map of change", async ({ site, person, view }) => {
    await person.opens(`${ALBERTVILLE}&representation=variantes`);
    await view.map.isThere();
    await site.device.givesNoMoreGraphics();
    await person.ticks("Voir les deux cartes, de part et d’autre d’une ligne à glisser", true);
    await view.says("Ce navigateur n’a pas pu dessiner la seconde carte");
    await person.clicks("Voir ce qui change");
    await view.saysNowhere("Ce navigateur n’a pas pu dessiner");
    await view.linkIs(/representation=variantes/);
  });

  test("is reached and moved by keyboard", async ({ person, view }) => {
    await person.opens("?vue=territoires&modele=hiver&mesure=min&representation=rideau-saisons");
    await view.map.isThere();
    await person.keys.presses("Tab", 2);
    await view.focus.isOn("link", "Aller à la carte");
    await person.keys.presses("Enter");
    await person.keys.tabsTo("separator", LINE);
    await person.keys.presses("ArrowLeft", 2);
    await view.lineSays(LINE, /^À gauche, sur 40\s% de la largeur/);
  });
});
