import { test } from "./story.ts";

/** The reference of the project: France services alone, straight lines. */
const REFERENCE = "?vue=territoires&type=france-services&modele=droite&arrets=0&voisins=0&comptage=mairie";
/** Espaces saisonniers are far apart: winter changes their reach. */
const SEASONAL = "?vue=territoires&type=espace-saisonnier&modele=hiver&rayon=30";
const PLOT = "distribution-plot";
const FIGURES = "Habitants à moins de";

test.describe("The distribution of the population, the map still on its way", () => {
  test.use({ mapIsLate: true });

  test("the curve in figures equals the page's figure at the threshold, and its picture describes it", async ({
    person,
    view,
  }) => {
    await person.opens(REFERENCE);
    await person.unfolds("La courbe en chiffres");
    await view.tableSays(FIGURES, "10 km (seuil)", "91,4 %");
    await view.tableSays(FIGURES, "10 km (seuil)", "4 225 326");
    await view.pictureSays(/À moins de 10\skm – Les sept départements\s: 91,4\s%/);
    await person.territories.setsRadius(12);
    await view.coverage.populationShareIs(94.9);
    await view.tableSays(FIGURES, "12 km (seuil)", "94,9 %");
  });

  test("keys read values along the curves of the chosen territory and of the region", async ({ person, view }) => {
    await person.opens(`${REFERENCE}&territoire=05`);
    await view.coverage.populationShare();
    await person.keys.tabsTo("button", "Répartition et comparaison");
    await person.keys.presses("Enter");
    await person.keys.tabsTo("slider", "Lire la courbe");
    await view.sliderSays(
      "Lire la courbe",
      /^À moins de 10\skm – Hautes-Alpes \(05\)\s: 95,8\s% et Les sept départements\s: 91,4\s%$/,
    );
    await person.keys.presses("ArrowRight");
    await view.sliderSays("Lire la courbe", /^À moins de 11\skm – Hautes-Alpes \(05\)\s: /);
  });

  test("without the code that draws, the figures stay, and the person can retry", async ({ site, person, view }) => {
    await site.code.loses(PLOT);
    await person.opens(REFERENCE);
    await view.sliderSays("Lire la courbe", /91,4/);
    await person.unfolds("La courbe en chiffres");
    await view.tableSays(FIGURES, "10 km (seuil)", "91,4 %");
    await site.code.finds(PLOT);
    await person.retries();
    await view.pictureSays(/91,4/);
  });

  test("without any place a sentence replaces the curve", async ({ person, view }) => {
    await person.opens("?vue=territoires&modele=droite&type=espace-saisonnier&nature=logement");
    await view.says("Aucun lieu d’accueil n’est visible avec vos filtres : il n’y a pas de courbe à tracer.");
  });
});

test.describe("Territories side by side, the map still on its way", () => {
  test.use({ mapIsLate: true });
  const TABLE = "Territoires côte à côte";

  test("two are added by keyboard, read, stored in the link, and one is removed", async ({ person, view }) => {
    await person.opens(`${REFERENCE}&territoire=05`);
    await view.coverage.populationShare();
    await person.keys.tabsTo("button", "Répartition et comparaison");
    await person.keys.presses("Enter");
    await person.keys.tabsTo("combobox", "Ajouter un territoire à comparer");
    await person.keys.types("Savoie");
    await person.keys.presses("Enter");
    await view.linkIs(/comparer=73/);
    await person.keys.tabsTo("button", "Ajouter Hautes-Alpes (05)");
    await person.keys.presses("Enter");
    await view.linkIs(/comparer=73(,|%2C)05/);
    await person.reloads();
    await view.columnsAre(TABLE, [/^\s*Savoie \(73\)/, /^\s*Hautes-Alpes \(05\)/]);
    await view.tableSays(TABLE, "Part desservie", "95,8 %");
    await person.clicks("Retirer Savoie (73) de la comparaison");
    await view.columnsAre(TABLE, [/^\s*Hautes-Alpes \(05\)/]);
    await view.hasNoAxeViolation();
  });

  test("four are the limit, which the page says; unknown ones are dropped", async ({ person, view }) => {
    await person.opens(`${REFERENCE}&comparer=05,73,74,38`);
    await view.says("4 territoires sont comparés : retirez-en un pour en ajouter un autre.");
    await person.opens(`${REFERENCE}&comparer=05,99999`);
    await view.columnsAre(TABLE, [/^\s*Hautes-Alpes \(05\)/]);
  });
});

test.describe("Summer and winter, the map still on its way", () => {
  test.use({ mapIsLate: true });

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
    await person.opens("?vue=territoires&modele=hiver&arrets=0&voisins=0&comptage=mairie");
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
