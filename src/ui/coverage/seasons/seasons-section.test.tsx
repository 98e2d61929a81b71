import { describe } from "vitest";
import { test } from "../../../testing/component/fixtures.ts";

/** Espaces saisonniers are far apart: winter changes their reach. */
const SEASONAL = "?vue=territoires&type=espace-saisonnier&modele=hiver&rayon=30";

describe("Summer and winter", () => {
  test("lists communes that lose access when the passes close, and the pass", async ({ person, view }) => {
    await person.opens(SEASONAL);
    await view.says("8 communes (3 329 habitants) perdent l’accès à 30 km quand les cols ferment");
    await view.tableSays(
      "Communes dont le trajet change",
      "Saint-Bonnet-en-Champsaur (05)",
      "perd l’accès · fermé : col du Noyer",
    );
    await person.clicks("Montrer la différence sur la carte");
    await view.linkIs(/representation=saisons/);
    await person.clicks("Saint-Bonnet-en-Champsaur (05)");
    await view.linkIs(/commune=05132/);
  });

  test("lists none where places are many, and suggests what would show more", async ({ person, view }) => {
    await person.opens("?vue=territoires&modele=hiver&territoire=05061");
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
