import { test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";

/** The reference of the project: France services alone, straight lines. */
const REFERENCE = "?vue=territoires&type=france-services&modele=droite";
const PLOT = "distribution-plot";
const FIGURES = "Habitants à moins de";

test.describe("The distribution of the population", { tag: NO_MAP }, () => {
  test("the curve in figures equals the page's figure at the threshold, and its picture describes it", async ({
    person,
    view,
  }) => {
    await person.opens(REFERENCE);
    await person.unfolds("La courbe en chiffres");
    await view.tableSays(FIGURES, "10 km (seuil)", "94,3 %");
    await view.tableSays(FIGURES, "10 km (seuil)", "4 357 404");
    await view.pictureSays(/À moins de 10\skm – Les sept départements\s: 94,3\s%/);
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
      /^À moins de 10\skm – Hautes-Alpes \(05\)\s: 98,9\s% et Les sept départements\s: 94,3\s%$/,
    );
    await person.keys.presses("ArrowRight");
    await view.sliderSays("Lire la courbe", /^À moins de 11\skm – Hautes-Alpes \(05\)\s: /);
  });

  test("without the code that draws, the figures stay, and the person can retry", async ({ site, person, view }) => {
    await site.code.loses(PLOT);
    await person.opens(REFERENCE);
    await view.sliderSays("Lire la courbe", /94,3/);
    await person.unfolds("La courbe en chiffres");
    await view.tableSays(FIGURES, "10 km (seuil)", "94,3 %");
    await site.code.finds(PLOT);
    await person.retries();
    await view.pictureSays(/94,3/);
  });
});

test.describe("Territories side by side", { tag: NO_MAP }, () => {
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
    await view.tableSays(TABLE, "Part desservie", "98,9 %");
    await person.clicks("Retirer Savoie (73) de la comparaison");
    await view.columnsAre(TABLE, [/^\s*Hautes-Alpes \(05\)/]);
    await view.hasNoAxeViolation();
  });
});
