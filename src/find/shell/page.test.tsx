import { describe, expect as expectValue } from "vitest";
import { expect, type Page } from "../../../e2e/driver.ts";
import { countPlaces, isOfType, placeNamed } from "../../../e2e/places.ts";
import { LANGUAGES } from "../../state/app-state.ts";
import { test } from "../../testing/component/fixtures.ts";

const PUGET = placeNamed("France services Puget-Théniers");
const PUGET_TITLE = `${PUGET.name}, Puget-Théniers (06) – Services alpins`;
const START = /^Services alpins – Où se faire aider/;
const isInHautesAlpes = ({ departement }: { readonly departement: string }) => departement === "05";

/** The first link of the page skips to an element that is there and can take the focus. */
async function skipsToContent(page: Page, name: string): Promise<void> {
  const link = page.locator(".page > header a").first();
  await expect(link).toHaveText(name);
  await expect(page.locator((await link.getAttribute("href")) ?? "")).toHaveAttribute("tabindex", "-1");
}

/** No control names a controlled element that is not in the page. */
async function controlsAreThere(page: Page): Promise<void> {
  const named = await page
    .locator("[aria-controls]")
    .evaluateAll((all) => all.map((element) => element.getAttribute("aria-controls") ?? ""));
  const present = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(named.filter((id) => !present.includes(id))).toEqual([]);
}

/** The status region of the page says whole sentences, and nothing else, after a change. */
async function speaks(page: Page, text: RegExp): Promise<void> {
  await expect(page.locator("#annonce")).toHaveText(text);
  await expect(page.locator("#annonce")).toHaveAttribute("role", "status");
}

describe("Headings, skip links and navigation", () => {
  test("every view has its headings, skips to its content, and has controls of what is there", async ({
    page,
    person,
    view,
  }) => {
    await person.opens("?departement=05");
    await view.list.counts(countPlaces(isInHautesAlpes));
    await expect(page.locator("h2")).toHaveText(["Filtres", "Lieux", "Carte des lieux"]);
    await skipsToContent(page, "Aller à la liste des lieux");
    await controlsAreThere(page);
    await person.opensView("Saisonniers");
    await view.currentViewIs("Saisonniers");
    await view.hasSettled();
    await skipsToContent(page, "Aller au contenu");
    await controlsAreThere(page);
  });

  test("in another language the navigation leads to the pages in French, and says that they are", async ({
    person,
  }) => {
    await person.opens("?departement=05&lang=it");
    const links = [...document.querySelectorAll(".site-nav a")].map((link) => [
      link.textContent,
      link.getAttribute("href"),
    ]);
    expectValue(links).toEqual([
      ["Trova", "?departement=05&lang=it"],
      ["Stagionali", "?vue=saisonniers&departement=05&lang=it"],
      ["Territorifr (in francese)", "./territoires/?lang=it"],
      ["Datifr (in francese)", "./donnees/?lang=it"],
    ]);
  });

  test("the links of the navigation hold what was chosen since", async ({ person }) => {
    await person.opens("?departement=05");
    await person.list.filtersBy("Type de lieu", "Espace saisonnier");
    const [find, seasonal] = [...document.querySelectorAll(".site-nav a")].map((link) => link.getAttribute("href"));
    expectValue(find).toBe("?type=espace-saisonnier&departement=05&lang=fr");
    expectValue(seasonal).toBe("?vue=saisonniers&type=espace-saisonnier&departement=05&lang=fr");
  });

  test("the compact form has no navigation, shows the places of its link, filters them, and leads to the whole page", async ({
    page,
    person,
    view,
  }) => {
    await person.opens("?embed=1&type=espace-saisonnier&departement=05&lang=en");
    await view.isInLanguage("en");
    await expect(page.locator('.page option[value="en"]')).toBeAttached();
    await expect(page.locator(".site-nav")).toHaveCount(0);
    await view.list.counts(countPlaces((place) => isInHautesAlpes(place) && isOfType("espace-saisonnier")(place)));
    await view.links("Services alpins", "?type=espace-saisonnier&departement=05&lang=en");
    await person.goesTo("?embed=1&type=espace-saisonnier&departement=05&lang=fr");
    await expect(page.getByRole("contentinfo")).toContainText("ODbL 1.0");
    await person.list.filtersBy("Type de lieu", "Espace saisonnier", false);
    await view.list.counts(countPlaces(isInHautesAlpes));
    await view.linkIs("?embed=1&departement=05&lang=fr");
    await person.list.resetsFilters();
    await view.list.counts(countPlaces());
  });
});

describe("Titles", () => {
  test("a link opens its place in each language, with its title", async ({ page, person, view }) => {
    await person.opens(`?lieu=${PUGET.id}&departement=06`);
    for (const language of LANGUAGES) {
      await person.goesTo(`?lieu=${PUGET.id}&departement=06&lang=${language}`);
      await view.isInLanguage(language);
      await expect(page).toHaveTitle(PUGET_TITLE);
      await view.sheet.isOpen(PUGET.name);
    }
  });

  test("the title follows what is opened, closed and gone back to", async ({ page, person }) => {
    await person.opens("?departement=06");
    await expect(page).toHaveTitle(START);
    await person.list.opensSheet(PUGET.name);
    await expect(page).toHaveTitle(PUGET_TITLE);
    await person.closesSheet();
    await expect(page).toHaveTitle(START);
    await person.opensView("Saisonniers");
    await expect(page).toHaveTitle("Saisonniers – Services alpins");
    await person.goesBack();
    await expect(page).toHaveTitle(START);
    await person.goesTo("?lieu=fs-9999999");
    await expect(page).toHaveTitle(START);
    await person.goesTo("?vue=saisonniers&lieu=fs-9999999");
    await expect(page).toHaveTitle("Saisonniers – Services alpins");
  });
});

describe("Links", () => {
  test("hold the person's choices, restore them, and let Back and Forward go through them", async ({
    page,
    person,
    view,
  }) => {
    const spaces = countPlaces(isOfType("espace-saisonnier"));
    await person.opens("?vue=trouver");
    await person.list.filtersBy("Type de lieu", "Espace saisonnier");
    await person.opensView("Saisonniers");
    await person.goesBack();
    await view.currentViewIs("Trouver");
    await view.list.counts(spaces);
    await person.goesBack();
    await view.list.counts(countPlaces());
    await page.goForward();
    await view.list.counts(spaces);
    await page.goForward();
    await view.currentViewIs("Saisonniers");
    await person.goesBack();
    await person.reloads();
    await expect(page.getByRole("button", { name: "Type\u00a0: Espace saisonnier", exact: true })).toBeVisible();
  });

  describe("on a device in Arabic", () => {
    test.override({ locale: "ar" });

    test("the page is in French, and a chosen language changes the texts and the link", async ({
      page,
      person,
      view,
    }) => {
      const count = countPlaces(isInHautesAlpes);
      await person.opens("?departement=05");
      await view.isInLanguage("fr");
      await view.list.counts(count);
      await person.opensMenu();
      await page.getByLabel("Langue").selectOption({ label: "English" });
      await view.isInLanguage("en");
      await expect(page.locator(".place-count")).toHaveText(new RegExp(`^${count} places`));
      await view.linkIs("?departement=05&lang=en");
      await person.opensMenu();
      await page.getByLabel("Language").selectOption({ label: "Français" });
      await view.list.counts(count);
    });
  });
});

describe("A data file that cannot be loaded", () => {
  test("places: the page says so, « Réessayer » loads them", async ({ page, site, person, view }) => {
    await site.breaks("points.geojson", "truncated");
    await person.opens("?departement=05");
    await view.alerts("Les lieux n’ont pas pu être chargés.", "points.geojson");
    await site.repairs("points.geojson");
    await person.retries();
    await view.list.counts(countPlaces(isInHautesAlpes));
    await view.alertsNothing();
    await expect(page.locator("#liste")).toBeFocused();
  });

  describe("with a map", () => {
    test.override({ map: "drawn" });

    test("the base map: the page says so beside the list, « Réessayer » loads it", async ({ site, person, view }) => {
      await site.breaks("base-map.topojson", "missing");
      await person.opens("?departement=05");
      await view.map.isThere();
      await view.says("Le fond de carte n’a pas pu être chargé");
      await view.list.counts(countPlaces(isInHautesAlpes));
      await site.repairs("base-map.topojson");
      await person.retries();
      await view.saysNowhere("Le fond de carte n’a pas pu être chargé");
    });
  });
});

describe("With a map", () => {
  test.override({ map: "drawn" });

  test("the legend explains the resorts' symbols", async ({ page, person, view }) => {
    await person.opens("?vue=saisonniers");
    await view.map.isThere();
    await person.unfolds("Légende");
    await view.says("Station sans Espace saisonnier connu à moins de 15 km, l’hiver");
    await view.says("Commune qui a signé une convention de logement saisonnier");
    await expect(page.locator(".legend li")).toHaveCount(9);
  });

  test("a screen reader says nothing at first, then of a filter how many places are left, in a whole sentence", async ({
    page,
    person,
    view,
  }) => {
    await person.opens("?departement=05");
    await view.list.counts(countPlaces(isInHautesAlpes));
    await view.map.isThere();
    await expect(page.locator("#annonce")).toHaveText("");
    await person.list.filtersBy("Thèmes", "Coworking");
    const count = countPlaces((place) => isInHautesAlpes(place) && place.themes.includes("coworking"));
    await speaks(
      page,
      new RegExp(`^${count} lieux pour « Coworking » et « Hautes-Alpes \\(05\\) », dont \\d+ à confirmer\\.$`),
    );
  });

  test("a screen reader says of a commune the new order, and how far the nearest place is", async ({
    page,
    site,
    person,
    view,
  }) => {
    await site.geocodes([]);
    await person.opens("?departement=05");
    await view.map.isThere();
    await person.search.searches("Briançon");
    await speaks(page, /^Lieux rangés depuis Briançon\s; le plus proche à \d km\./);
    await person.clicks("Effacer la recherche");
    await speaks(page, /^Lieux rangés par commune\./);
  });
});
