import { test } from "./fixtures.ts";
import type { Person } from "./person/person.ts";
import { countPlaces, emptyCombination, placeNamed } from "./places.ts";
import { NO_MAP } from "./tags.ts";
import type { View } from "./view/view.ts";
import type { Language } from "./words.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const EMPTY = emptyCombination();
const LANGUAGES = ["fr", "en"] as const satisfies readonly Language[];
type Screens = readonly (readonly [link: string, text: string])[];
/** Screens that a link opens, each with a text to wait for in French. */
const OF_PLACES: Screens = [
  ["", "Lieux"],
  [`?lieu=${COURCHEVEL.id}`, "Retour à la liste"],
  ["?theme=sante&departement=73&pratique=samedi", "Santé"],
  [`?type=${EMPTY.type}&departement=${EMPTY.departement}`, "Aucun lieu ne répond à tous ces filtres."],
  ["?lieu=fs-disparu", "Le lieu demandé par ce lien n’est pas, ou n’est plus, dans les données."],
];
const OF_FIGURES: Screens = [
  ["?vue=territoires&modele=hiver&commune=73047", "Lieu le plus proche"],
  ["?vue=territoires&modele=hiver&col=col-de-l-iseran", "Effet de sa fermeture"],
  ["?vue=donnees", "Sources et licences"],
];
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

test("axe finds no violation with the map, on « Trouver » and « Territoires », in either appearance", async ({
  person,
  view,
}) => {
  await person.opens();
  await view.list.counts(countPlaces());
  await view.map.isThere();
  await hasNoAxeViolation(person, view, "");
  await person.goesTo("?vue=territoires&modele=droite");
  await view.coverage.hasArea();
  await hasNoAxeViolation(person, view, "?vue=territoires&modele=droite");
});

test.describe("axe finds no violation in either appearance, in French and English", { tag: NO_MAP }, () => {
  test.slow();

  for (const [which, screens] of [
    ["list and sheets", OF_PLACES],
    ["figures and data", OF_FIGURES],
  ] as const)
    test(`on ${which}`, async ({ site, person, view }) => {
      // The colours follow the device, until the person chooses.
      await person.opens();
      for (const scheme of ["dark", "light"] as const) {
        await site.device.prefers(scheme);
        await view.isDark(scheme === "dark");
      }
      for (const [link, text] of screens) {
        await person.opens(link);
        await view.says(text);
        for (const language of LANGUAGES) await hasNoAxeViolation(person, view, link, language);
      }
    });

  test("on the nearest places, the answers of the search and the open filters", async ({ site, person, view }) => {
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
    for (const appearance of APPEARANCES) {
      await person.opens(`?apparence=${appearance}&theme=sante,emploi`);
      await person.list.opensFilters("need");
      await view.list.hasTicked("Thèmes", "Emploi");
      await view.hasNoAxeViolation();
    }
  });
});
