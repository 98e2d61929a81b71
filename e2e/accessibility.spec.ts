import { countPlaces, emptyCombination, placeNamed } from "./places.ts";
import { test } from "./story.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const EMPTY = emptyCombination();
/** Screens that are tested in French below, each with the text to wait for. */
const IN_ENGLISH: Readonly<Record<string, string>> = {
  "« Territoires » by the road, a way drawn": "?vue=territoires&modele=hiver&commune=73047",
  "the sheet of a place": `?lieu=${COURCHEVEL.id}`,
  "the sheet of a pass": "?vue=territoires&modele=hiver&col=col-de-l-iseran",
  "the filters that are set": "?theme=sante&departement=73&pratique=samedi",
  "an empty list": `?type=${EMPTY.type}&departement=${EMPTY.departement}`,
  "« Données »": "?vue=donnees",
  "an unknown place": "?lieu=fs-disparu",
};
const APPEARANCES = { light: "clair", dark: "sombre" } as const;

for (const [scheme, appearance] of Object.entries(APPEARANCES)) {
  test.describe(`axe finds no violation, ${scheme}`, () => {
    test("on « Trouver »", async ({ person, view }) => {
      await person.opens(`?apparence=${appearance}`);
      await view.list.counts(countPlaces());
      await view.map.isThere();
      await view.hasNoAxeViolation();
    });

    test("on « Territoires »", async ({ person, view }) => {
      await person.opens(`?apparence=${appearance}&vue=territoires&modele=droite`);
      await view.coverage.hasArea();
      await view.map.isThere();
      await view.hasNoAxeViolation();
    });

    test("on « Territoires » by road, with a way", async ({ person, view }) => {
      await person.opens(`?apparence=${appearance}&vue=territoires&modele=hiver&commune=73047`);
      await view.says("Lieu le plus proche");
      await view.map.isThere();
      await view.hasNoAxeViolation();
    });

    test("on a fault", async ({ site, person, view }) => {
      await site.breaks("points.geojson", "truncated");
      await site.breaks("base-map.topojson", "truncated");
      await person.opens(`?apparence=${appearance}`);
      await view.alerts("Les lieux n’ont pas pu être chargés.", "points.geojson");
      await view.says("Le fond de carte n’a pas pu être chargé");
      await view.hasNoAxeViolation();
    });
  });

  test.describe(`axe finds no violation, ${scheme}, the map still on its way`, () => {
    test.use({ mapIsLate: true });

    test("on « Trouver » in English", async ({ person, view }) => {
      await person.opens(`?apparence=${appearance}&lang=en`, "en");
      await view.list.counts(countPlaces(), "en");
      await view.hasNoAxeViolation();
    });

    for (const language of ["fr", "en"] as const) {
      test(`on the nearest places and the answers of the search, ${language}`, async ({ site, person, view }) => {
        await site.services.geocodes([]);
        await person.opens(
          `?apparence=${appearance}&origine=commune:05023&ouvert=2026-11-28T10:00&lang=${language}`,
          language,
        );
        await view.list.hasItems();
        await view.hasNoAxeViolation();
        await person.search.types("brian");
        await view.search.offersAny();
        await person.keys.presses("ArrowDown");
        await view.hasNoAxeViolation();
      });
    }

    for (const [screen, link] of Object.entries(IN_ENGLISH)) {
      test(`on ${screen}, in English`, async ({ person, view }) => {
        await person.opens(`${link}&apparence=${appearance}&lang=en`, "en");
        await view.isInLanguage("en");
        await view.hasSettled();
        await view.hasNoAxeViolation();
      });
    }

    test("on the open filters", async ({ person, view }) => {
      await person.opens(`?apparence=${appearance}&theme=sante,emploi`);
      await person.list.opensFilters("need");
      await view.list.hasTicked("Thèmes", "Emploi");
      await view.hasNoAxeViolation();
    });

    test("on active filters", async ({ person, view }) => {
      await person.opens(`?apparence=${appearance}&theme=sante&departement=73`);
      await view.offers("Retirer le filtre « Santé »");
      await view.hasNoAxeViolation();
    });

    test("on an empty list", async ({ person, view }) => {
      await person.opens(`?apparence=${appearance}&type=${EMPTY.type}&departement=${EMPTY.departement}`);
      await view.says("Aucun lieu ne répond à tous ces filtres.");
      await view.hasNoAxeViolation();
    });

    test("on a sheet", async ({ person, view }) => {
      await person.opens(`?apparence=${appearance}&lieu=${COURCHEVEL.id}`);
      await view.sheet.isOpen(COURCHEVEL.name);
      await view.sheet.says(COURCHEVEL.name, "Liste des structures France services");
      await view.hasNoAxeViolation();
    });

    test("on the list of passes", async ({ person, view }) => {
      await person.opens(`?apparence=${appearance}&vue=territoires&modele=hiver&ouverts=col-de-l-iseran`);
      await person.unfolds("Cols");
      await person.unfolds("Méthode et limites");
      await view.says("supposé ouvert");
      await view.hasNoAxeViolation();
    });

    test("on the sheet of a pass", async ({ person, view }) => {
      await person.opens(`?apparence=${appearance}&vue=territoires&modele=hiver&col=col-de-l-iseran`);
      await view.sheet.says("Col de l'Iseran", "Effet de sa fermeture");
      await view.hasNoAxeViolation();
    });

    test("on « Données »", async ({ person, view }) => {
      await person.opens(`?apparence=${appearance}&vue=donnees`);
      await view.says("Sources et licences");
      await view.hasNoAxeViolation();
    });

    test("on an unknown place", async ({ person, view }) => {
      await person.opens(`?apparence=${appearance}&lieu=fs-disparu`);
      await view.says("Le lieu demandé par ce lien n’est pas, ou n’est plus, dans les données.");
      await view.hasNoAxeViolation();
    });
  });
}

test.describe("Language and appearance, the map still on its way", () => {
  test.use({ mapIsLate: true });

  for (const language of ["fr", "en", "it", "es"]) {
    test(`the page has lang="${language}"`, async ({ person, view }) => {
      await person.opens(`?lang=${language}`);
      await view.isInLanguage(language);
    });
  }

  test("the page's lang attribute follows the choice", async ({ person, view }) => {
    await person.opens();
    await view.isInLanguage("fr");
    await person.choosesLanguage("English", "en");
    await view.isInLanguage("en");
  });

  test("the colours follow the device, until the person chooses", async ({ site, person, view }) => {
    await site.device.prefers("dark");
    await person.opens();
    await view.isDark(true);
    await site.device.prefers("light");
    await view.isDark(false);
    await person.choosesAppearance("Sombre");
    await view.isDark(true);
  });
});
