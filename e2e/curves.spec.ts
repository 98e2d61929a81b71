import { test } from "./story.ts";

/** The reference of the project: France services alone, great circles. */
const REFERENCE = "?vue=territoires&type=france-services&modele=droite";
/** Espaces saisonniers stand far apart: winter changes their reach. */
const SEASONAL = "?vue=territoires&type=espace-saisonnier&modele=hiver&rayon=30";
const PLOT = "distribution-plot";

test.describe("The distribution of the population, the map still on its way", () => {
  test.use({ mapIsLate: true });

  test("the curve in figures has at the threshold what the page tells, and its picture says it too", async ({
    person,
    view,
  }) => {
    await person.opens(REFERENCE);
    await person.unfolds("La courbe en chiffres");
    await view.coverageOf("10 km (seuil)", "91,4 %");
    await view.coverageOf("10 km (seuil)", "4 225 326");
    await view.pictureSays(/À moins de 10\skm – Les sept départements\s: 91,4\s%/);
    await person.setsRadius(12);
    await view.populationShareIs(94.9);
    await view.coverageOf("12 km (seuil)", "94,9 %");
  });

  test("keys read along the curve of the chosen territory and of the whole", async ({ person, view }) => {
    await person.opens(`${REFERENCE}&territoire=05`);
    await person.tabsTo("button", "Répartition et comparaison");
    await person.presses("Enter");
    await person.tabsTo("slider", "Lire la courbe");
    await view.sliderSays(
      "Lire la courbe",
      /^À moins de 10\skm – Hautes-Alpes\s: 95,8\s% et Les sept départements\s: 91,4\s%$/,
    );
    await person.presses("ArrowRight");
    await view.sliderSays("Lire la courbe", /^À moins de 11\skm – Hautes-Alpes\s: /);
  });

  test("without the code that draws, the figures stay, and it can be tried again", async ({ site, person, view }) => {
    await site.losesCode(PLOT);
    await person.opens(REFERENCE);
    await view.sliderSays("Lire la courbe", /91,4/);
    await person.unfolds("La courbe en chiffres");
    await view.coverageOf("10 km (seuil)", "91,4 %");
    await site.findsCode(PLOT);
    await person.retries();
    await view.pictureSays(/91,4/);
  });

  test("without any place there is no curve, said in a sentence", async ({ person, view }) => {
    await person.opens("?vue=territoires&modele=droite&type=espace-saisonnier&nature=logement");
    await view.says("Aucun lieu d’accueil n’est visible avec vos filtres : il n’y a pas de courbe à tracer.");
  });
});

test.describe("Summer and winter, the map still on its way", () => {
  test.use({ mapIsLate: true });

  test("who loses access when the passes close, and by which pass", async ({ person, view }) => {
    await person.opens(SEASONAL);
    await view.says("5 communes (3 872 habitants) perdent l’accès à 30 km quand les cols ferment");
    await view.coverageOf("Bonneval-sur-Arc (73)", "perd l’accès · fermé : col de l'Iseran");
    await person.clicks("Montrer la différence sur la carte");
    await view.linkIs(/representation=saisons/);
    await person.clicks("Bonneval-sur-Arc (73)");
    await view.linkIs(/commune=73047/);
  });

  test("nobody does where places are many: what would show more is said", async ({ person, view }) => {
    await person.opens("?vue=territoires&modele=hiver");
    await view.says("Aucune commune ne perd l’accès à 10 km quand les cols ferment, et aucun trajet ne s’allonge.");
    await view.says("Moins les lieux sont nombreux, plus l’hiver compte");
  });

  test("straight lines know no winter: the road is offered", async ({ person, view }) => {
    await person.opens("?vue=territoires&type=espace-saisonnier&modele=droite");
    await view.says("À vol d’oiseau, l’hiver ne change rien");
    await person.clicks("Mesurer par la route");
    await view.says("quand les cols ferment");
    await view.linkIs(/modele=hiver/);
  });
});
