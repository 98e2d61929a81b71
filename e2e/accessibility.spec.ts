import { expect, type Page } from "./driver.ts";
import { test } from "./fixtures.ts";
import type { Person } from "./person/person.ts";
import { emptyCombination, franceServicesOf, placeNamed } from "./places.ts";
import { NO_MAP } from "./tags.ts";
import type { View } from "./view/view.ts";

const EMPTY = emptyCombination();
const GAP = franceServicesOf("Gap");
/** Screens that a link opens, each with a text to wait for in French. */
const SCREENS = [
  ["", "Pour quoi"],
  ["?theme=identite&note=mairie-equipee&origine=commune:05093", "Autres possibilités"],
  [`?lieu=${placeNamed("France services Courchevel").id}`, "Retour à la liste"],
  ["?theme=sante&departement=73&pratique=samedi", "Santé"],
  [`?type=${EMPTY.type}&departement=${EMPTY.departement}`, "Aucun lieu ne répond à tous ces filtres."],
  ["?lieu=fs-disparu", "Le lieu demandé par ce lien n’est pas, ou n’est plus, dans les données."],
] as const;

interface Tools {
  readonly page: Page;
  readonly person: Person;
  readonly view: View;
}

/**
 * Goes to a link in light in French and in dark in English, without loading the page again, and runs axe on what is then done there. Names
 * do not depend on the scheme, nor colours on the language.
 */
async function hasNoAxeViolation({ page, person, view }: Tools, link: string, acts: () => Promise<void>) {
  for (const [lang, colorScheme] of [
    ["fr", "light"],
    ["en", "dark"],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await person.goesTo(`${link}${link === "" ? "?" : "&"}lang=${lang}`);
    await view.isInLanguage(lang);
    await view.isDark(colorScheme === "dark");
    await view.hasSettled();
    await acts();
    await view.hasNoAxeViolation();
  }
}

/** The same, on screens that say a text in French. */
async function haveNoAxeViolation(tools: Tools, screens: readonly (readonly [string, string | RegExp])[]) {
  for (const [link, text] of screens)
    await hasNoAxeViolation(tools, link, async () => {
      if (new URL(tools.page.url()).search.includes("lang=fr")) await tools.view.says(text);
    });
}

test.describe("axe finds no violation in light in French and in dark in English", { tag: NO_MAP }, () => {
  test.slow();

  test("on answers, list and sheets", async ({ page, person, view }) => {
    await person.opens("?vue=trouver");
    await haveNoAxeViolation({ page, person, view }, SCREENS);
  });

  test("on the answers of the search and the open filters", async ({ page, site, person, view }) => {
    await site.geocodes([]);
    await person.opens("?vue=trouver");
    const tools = { page, person, view };
    await hasNoAxeViolation(tools, "?vue=trouver&origine=commune:05023&ouvert=2026-11-28T10:00", async () => {
      await person.search.types("brian");
      await expect(page.locator(".combobox-option").first()).toBeVisible();
      await person.keys.presses("ArrowDown");
    });
    await hasNoAxeViolation(tools, "?vue=trouver&theme=sante,emploi", async () => {
      await person.keys.presses("Escape");
      await person.list.opensFilters("need");
    });
  });

  test("on round trips without a car", async ({ page, site, person, view }) => {
    const trips = [{ from: "05046", placeId: GAP, days: [0, 2] }];
    await site.hasTransit({ trips, others: [franceServicesOf("Guillestre")] });
    await person.opens("?vue=trouver");
    await haveNoAxeViolation({ page, person, view }, [
      ["?origine=commune:05046&type=france-services&sans-voiture=jour", /départ 8\sh\s12/],
      [`?origine=commune:05046&sans-voiture=samedi&lieu=${GAP}`, "Ligne à la demande, à réserver la veille."],
      ["?vue=saisonniers&origine=station:val-d-isere&sans-voiture=jour", /Sans voiture\s: à pied, environ/],
    ]);
  });

  test("on all resorts, and near one with every part open", async ({ page, person, view }) => {
    await person.opens("?vue=saisonniers");
    await person.unfolds("Hautes-Alpes (05)");
    await view.hasNoAxeViolationInAnyScheme();
    await person.goesTo("?vue=saisonniers&origine=station:alpe-d-huez");
    await view.sheet.says("Alpe d'Huez", "France services Oisans");
    // Those within another one have no text yet; all sources look alike.
    const titles = (await page.locator(".panel summary").allInnerTexts()).filter(
      (title) => title !== "" && !title.startsWith("Source"),
    );
    for (const title of [...titles, "Visale"]) await person.unfolds(title);
    await view.hasNoAxeViolationInAnyScheme();
  });
});
