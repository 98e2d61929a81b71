import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

const REPRESENTATION = "Représentation";
const BOTH = "Voir les deux cartes, de part et d’autre d’une ligne à glisser";
const LINE = "Ligne entre les deux cartes";

describe("The swipe between two maps", () => {
  test.override({ map: "drawn" });

  test("is a choice of each map of change, and is in the link", async ({ person, view }) => {
    await person.opens("?vue=territoires&type=france-services&modele=hiver&representation=saisons");
    await view.map.isThere();
    await person.ticks(BOTH, true);
    await view.linkIs(/representation=rideau-saisons/);
    await view.hasChosen(REPRESENTATION, "Été / hiver");
    await view.legend.says("À gauche de la ligne : Été. À droite : Hiver.");
    await view.legend.says("Les personnes comptées ici sont celles de « Hiver ».");
    await person.ticks(BOTH, false);
    await view.linkIs(/representation=saisons/);
    await person.chooses(REPRESENTATION, "Communes");
    await view.saysNowhere(BOTH);
  });

  test("has a line that the keyboard moves, from edge to edge", async ({ person, view }) => {
    await person.opens("?vue=territoires&type=france-services&modele=ete&representation=rideau-saisons");
    await view.map.isThere();
    await view.lineSays(LINE, /^À gauche, sur 50\s% de la largeur\s: Été\. À droite\s: Hiver\.$/);
    await person.keys.movesLine(LINE, "ArrowLeft");
    await view.lineSays(LINE, /45\s%/);
    await person.keys.movesLine(LINE, "End");
    await view.lineSays(LINE, /95\s%/);
    await person.keys.movesLine(LINE, "Home");
    await view.lineSays(LINE, /sur 5\s%/);
  });

  test("tells the nearest place of a commune on both sides", async ({ person, view }) => {
    await person.opens(
      "?vue=territoires&type=espace-saisonnier&modele=ete&niveau=commune&territoire=73&representation=rideau-saisons",
    );
    await view.map.isThere();
    await person.fills("Filtrer par nom", "Bonneval-sur-Arc");
    // In winter the pass of the Iseran is closed.
    await person.territories.pointsAtRow("Bonneval-sur-Arc (73)");
    await view.map.captionSays(/Été\s: environ (\d+)\skm, .+Hiver\s: environ (?!\1\s)\d+\skm, /);
  });

  test("names the variant and the present state", async ({ person, view }) => {
    await person.opens("?vue=territoires&modele=droite&envisages=6.63,44.24&representation=rideau-variantes");
    await view.map.isThere();
    await view.hasChosen(REPRESENTATION, "Écart entre variantes");
    await view.legend.says("À gauche de la ligne : État actuel. À droite : Variante A.");
  });
});
