import { expect, test } from "./fixtures.ts";
import { franceServicesOf, placeNamed } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const GAP = franceServicesOf("Gap");
/** Screens that a link opens, each with a text to wait for in French. */
const SCREENS = [
  ["", "Pour quoi"],
  ["?theme=identite&note=mairie-equipee&origine=commune:05093", "Autres possibilités"],
  [`?lieu=${placeNamed("France services Courchevel").id}`, "Retour à la liste"],
  ["?theme=sante&departement=73&pratique=samedi", "Santé"],
  ["?type=espace-saisonnier&departement=84", "Aucun lieu ne répond à tous ces filtres."],
  ["?lieu=fs-disparu", "Le lieu demandé par ce lien n’est pas, ou n’est plus, dans les données."],
] as const;

/** A test that runs axe in light in French and in dark in English: names do not depend on the scheme, nor colours on the language. */
const axeTest = test.extend<{
  /** Goes to a link without loading the page again, waits for what it says in French, and runs axe on what is then done there. */
  readonly runsAxeOn: (link: string, says?: string | RegExp, acts?: () => Promise<void>) => Promise<void>;
}>({
  runsAxeOn: async ({ page, person, view }, use) =>
    use(async (link, says, acts) => {
      for (const [lang, colorScheme] of [
        ["fr", "light"],
        ["en", "dark"],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await person.goesTo(`${link}${link === "" ? "?" : "&"}lang=${lang}`);
        await view.isInLanguage(lang);
        await view.isDark(colorScheme === "dark");
        await view.hasSettled();
        if (lang === "fr" && says !== undefined) await view.says(says);
        await acts?.();
        await view.hasNoAxeViolation();
      }
    }),
});

test.describe("axe finds no violation in light in French and in dark in English", { tag: NO_MAP }, () => {
  test.slow();

  axeTest("on answers, list and sheets", async ({ person, runsAxeOn }) => {
    await person.opens("?vue=trouver");
    for (const [link, says] of SCREENS) await runsAxeOn(link, says);
  });

  axeTest("on the answers of the search and the open filters", async ({ page, site, person, runsAxeOn }) => {
    await site.geocodes([]);
    await person.opens("?vue=trouver");
    await runsAxeOn("?vue=trouver&origine=commune:05023&ouvert=2026-11-28T10:00", undefined, async () => {
      await person.search.types("brian");
      await expect(page.locator(".combobox-option").first()).toBeVisible();
      await person.keys.presses("ArrowDown");
    });
    await runsAxeOn("?vue=trouver&theme=sante,emploi", undefined, async () => {
      await person.keys.presses("Escape");
      await person.list.opensFilters("need");
    });
  });

  axeTest("on round trips without a car", async ({ site, person, runsAxeOn }) => {
    const trips = [{ from: "05046", placeId: GAP, days: [0, 2] }];
    await site.hasTransit({ trips, others: [franceServicesOf("Guillestre")] });
    await person.opens("?vue=trouver");
    for (const [link, says] of [
      ["?origine=commune:05046&type=france-services&sans-voiture=jour", /départ 8\sh\s12/],
      [`?origine=commune:05046&sans-voiture=samedi&lieu=${GAP}`, "Ligne à la demande, à réserver la veille."],
      ["?vue=saisonniers&origine=station:val-d-isere&sans-voiture=jour", /Sans voiture\s: à pied, environ/],
    ] as const)
      await runsAxeOn(link, says);
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
