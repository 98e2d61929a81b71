import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

/** The reference of the project: France services alone, straight lines. */
const REFERENCE = "?vue=territoires&type=france-services&modele=droite";
/** Espaces saisonniers are far apart: winter changes their reach. */
const SEASONAL = "?vue=territoires&type=espace-saisonnier&modele=hiver&rayon=30";

describe("The distribution of the population", () => {
  test("without any place a sentence replaces the curve", async ({ person, view }) => {
    await person.opens("?vue=territoires&modele=droite&type=espace-saisonnier&nature=logement");
    await view.says("Aucun lieu d’accueil n’est visible avec vos filtres : il n’y a pas de courbe à tracer.");
  });
});

describe("Territories side by side", () => {
  const TABLE = "Territoires côte à côte";

  test("four are the limit, which the page says; unknown ones are dropped", async ({ person, view }) => {
    await person.opens(`${REFERENCE}&comparer=05,73,74,38`);
    await view.says("4 territoires sont comparés : retirez-en un pour en ajouter un autre.");
    await person.opens(`${REFERENCE}&comparer=05,99999`);
    await view.columnsAre(TABLE, [/^\s*Hautes-Alpes \(05\)/]);
  });
});

describe("Summer and winter", () => {
  test("lists communes that lose access when the passes close, and the pass", async ({ person, view }) => {
    await person.opens(SEASONAL);
    await view.says("6 communes (3 066 habitants) perdent l’accès à 30 km quand les cols ferment");
    await view.tableSays(
      "Communes dont le trajet change",
      "Bonneval-sur-Arc (73)",
      "perd l’accès · fermé : col de l'Iseran",
    );
    await person.clicks("Montrer la différence sur la carte");
    await view.linkIs(/representation=saisons/);
    await person.clicks("Bonneval-sur-Arc (73)");
    await view.linkIs(/commune=73047/);
  });

  test("lists none where places are many, and suggests what would show more", async ({ person, view }) => {
    await person.opens("?vue=territoires&modele=hiver");
    await view.says("Aucune commune ne perd l’accès à 10 km quand les cols ferment, et aucun trajet ne s’allonge.");
    await view.says("Moins les lieux sont nombreux, plus l’hiver compte");
  });

  test("straight lines do not depend on winter: the road model is offered", async ({ person, view }) => {
    await person.opens("?vue=territoires&type=espace-saisonnier&modele=droite");
    await view.says("À vol d’oiseau, l’hiver ne change rien");
    await person.clicks("Mesurer par la route");
    await view.says("quand les cols ferment");
    await view.linkIs(/modele=hiver/);
  });
});
