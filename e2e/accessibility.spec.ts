import { test } from "./fixtures.ts";
import type { Person } from "./person/person.ts";
import { countPlaces, emptyCombination, placeNamed } from "./places.ts";
import { NO_MAP } from "./tags.ts";
import type { View } from "./view/view.ts";
import type { Language } from "./words.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const EMPTY = emptyCombination();
const LANGUAGES = ["fr", "en"] as const satisfies readonly Language[];
/** Screens that a link opens, each with a text to wait for in French. */
const SCREENS: Readonly<Record<string, readonly [link: string, text: string]>> = {
  "« Territoires » by the road, a way drawn": ["?vue=territoires&modele=hiver&commune=73047", "Lieu le plus proche"],
  "the sheet of a place": [`?lieu=${COURCHEVEL.id}`, "Retour à la liste"],
  "the sheet of a pass": ["?vue=territoires&modele=hiver&col=col-de-l-iseran", "Effet de sa fermeture"],
  "the active filters": ["?theme=sante&departement=73&pratique=samedi", "Santé"],
  "an empty list": [`?type=${EMPTY.type}&departement=${EMPTY.departement}`, "Aucun lieu ne répond à tous ces filtres."],
  "« Données »": ["?vue=donnees", "Sources et licences"],
  "an unknown place": ["?lieu=fs-disparu", "Le lieu demandé par ce lien n’est pas, ou n’est plus, dans les données."],
};
const DARK = { clair: false, sombre: true } as const;
const APPEARANCES = ["clair", "sombre"] as const;

/** Runs axe in both appearances, without loading the page again. The link must be that of the open page, in a language. */
async function hasNoAxeViolation(person: Person, view: View, link: string, language: Language = "fr"): Promise<void> {
  for (const appearance of APPEARANCES) {
    const separator = link === "" ? "?" : "&";
    await person.goesTo(`${link}${separator}lang=${language}&apparence=${appearance}`, language);
    await view.isInLanguage(language);
    await view.isDark(DARK[appearance]);
    await view.hasSettled();
    await view.hasNoAxeViolation();
  }
}

test.describe("axe finds no violation in either appearance, with the map", () => {
  test("on « Trouver »", async ({ person, view }) => {
    await person.opens();
    await view.list.counts(countPlaces());
    await view.map.isThere();
    await hasNoAxeViolation(person, view, "");
  });

  test("on « Territoires », straight lines and by road with a way", async ({ person, view }) => {
    await person.opens("?vue=territoires&modele=droite");
    await view.coverage.hasArea();
    await view.map.isThere();
    await hasNoAxeViolation(person, view, "?vue=territoires&modele=droite");
    await person.goesTo("?vue=territoires&modele=hiver&commune=73047");
    await view.says("Lieu le plus proche");
    await hasNoAxeViolation(person, view, "?vue=territoires&modele=hiver&commune=73047");
  });

  test("on a fault", async ({ site, person, view }) => {
    await site.breaks("points.geojson", "truncated");
    await site.breaks("base-map.topojson", "truncated");
    await person.opens();
    await view.alerts("Les lieux n’ont pas pu être chargés.", "points.geojson");
    await view.says("Le fond de carte n’a pas pu être chargé");
    await hasNoAxeViolation(person, view, "");
  });
});

test.describe("axe finds no violation in either appearance", { tag: NO_MAP }, () => {
  test("on « Trouver » in English", async ({ person, view }) => {
    await person.opens("?lang=en", "en");
    await view.list.counts(countPlaces(), "en");
    await hasNoAxeViolation(person, view, "", "en");
  });

  test("on the nearest places and the answers of the search, in French and English", async ({ site, person, view }) => {
    await site.services.geocodes([]);
    const link = "?origine=commune:05023&ouvert=2026-11-28T10:00";
    await person.opens(link);
    for (const language of LANGUAGES) {
      await view.list.hasItems();
      await hasNoAxeViolation(person, view, link, language);
      for (const appearance of APPEARANCES) {
        await person.goesTo(`${link}&lang=${language}&apparence=${appearance}`, language);
        await view.isDark(DARK[appearance]);
        await person.search.types("brian");
        await view.search.offersAny();
        await person.keys.presses("ArrowDown");
        await view.hasNoAxeViolation();
        await person.keys.presses("Escape");
      }
    }
  });

  for (const [screen, [link, text]] of Object.entries(SCREENS)) {
    test(`on ${screen}, in French and English`, async ({ person, view }) => {
      await person.opens(link);
      await view.says(text);
      for (const language of LANGUAGES) await hasNoAxeViolation(person, view, link, language);
    });
  }

  test("on the open filters", async ({ person, view }) => {
    for (const appearance of APPEARANCES) {
      await person.opens(`?apparence=${appearance}&theme=sante,emploi`);
      await person.list.opensFilters("need");
      await view.list.hasTicked("Thèmes", "Emploi");
      await view.hasNoAxeViolation();
    }
  });

  test("on the list of passes", async ({ person, view }) => {
    for (const appearance of APPEARANCES) {
      await person.opens(`?apparence=${appearance}&vue=territoires&modele=hiver&ouverts=col-de-l-iseran`);
      await person.unfolds("Cols");
      await person.unfolds("Méthode et limites");
      await view.says("supposé ouvert");
      await view.hasNoAxeViolation();
    }
  });
});

test.describe("Language and appearance", { tag: NO_MAP }, () => {
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
