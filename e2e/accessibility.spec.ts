import { test } from "./fixtures.ts";
import type { Person } from "./person/person.ts";
import { emptyCombination, placeNamed } from "./places.ts";
import { NO_MAP } from "./tags.ts";
import type { View } from "./view/view.ts";
import { shownIn } from "./words.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const EMPTY = emptyCombination();
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
  ["?vue=territoires&modele=hiver&col=col-de-l-iseran", "Fermeture habituelle"],
  ["?vue=donnees", "Sources et licences"],
];
/** Names do not depend on the appearance, nor colours on the language. */
const VARIANTS = [
  ["fr", "clair"],
  ["en", "sombre"],
] as const;

/** Goes to a link in each variant, without loading the page again, and runs axe on what is then done there. */
async function hasNoAxeViolation(person: Person, view: View, link: string, acts = async () => undefined) {
  for (const [language, appearance] of VARIANTS) {
    const separator = link === "" ? "?" : "&";
    await person.goesTo(`${link}${separator}lang=${language}&apparence=${appearance}`, shownIn(link, language));
    await view.isInLanguage(shownIn(link, language));
    await view.isDark(appearance === "sombre");
    await view.hasSettled();
    await acts();
    await view.hasNoAxeViolation();
  }
}

test.describe("axe finds no violation in light in French and in dark in English", { tag: NO_MAP }, () => {
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
        await hasNoAxeViolation(person, view, link);
      }
    });

  test("on the nearest places, the answers of the search and the open filters", async ({ site, person, view }) => {
    await site.services.geocodes([]);
    const link = "?origine=commune:05023&ouvert=2026-11-28T10:00";
    await person.opens(link);
    await view.list.hasItems();
    await hasNoAxeViolation(person, view, link);
    await hasNoAxeViolation(person, view, link, async () => {
      await person.search.types("brian");
      await view.search.offersAny();
      await person.keys.presses("ArrowDown");
    });
    await hasNoAxeViolation(person, view, "?theme=sante,emploi", async () => {
      await person.keys.presses("Escape");
      await person.list.opensFilters("need");
    });
  });
});
