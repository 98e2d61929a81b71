import { readFileSync } from "node:fs";
import type { Page } from "./driver.ts";
import { expect, copyTest as test } from "./fixtures.ts";
import { adds, brings, opensImport, SMALL } from "./import-acts.ts";
import { listStoredNames } from "./in-page.ts";
import type { Person } from "./person/person.ts";
import { countPlaces, isOfType, placeNamed } from "./places.ts";
import { NO_WEBGL } from "./tags.ts";
import { SLOW_MS } from "./view/parts.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const SHEET = `?lieu=${COURCHEVEL.id}`;
const OFFER = "Une nouvelle version de la page est prête.";
const NEW_NAME = "France services Courchevel, nouveaux locaux";
/** The whole map has about 6,000 colours, one without its base map 2,900. */
const MAP_COLOURS = 4000;

// The whole site is cached before the test acts.
test.slow();

/** The menu says that the whole site is cached on the device. */
async function keepsSite(page: Page): Promise<void> {
  await expect(page.getByText("La carte est gardée sur cet appareil")).toBeVisible({ timeout: SLOW_MS });
}

/** No offline cache of the site, and no service worker. */
async function keepsNothing(page: Page): Promise<void> {
  const isOfSite = (name: string) => /^(cache|worker) /.test(name);
  await expect.poll(async () => (await page.evaluate(listStoredNames)).filter(isOfSite)).toEqual([]);
}

/** Presses, in the menu, the button that erases what the device keeps, and answers the browser's question. */
async function asksToErase(page: Page, person: Person, answer: "accept" | "dismiss"): Promise<void> {
  await person.opensMenu();
  page.once("dialog", (dialog) => dialog[answer]());
  await person.clicks("Effacer tout ce que cette page garde sur cet appareil");
}

/** Opens the list, and waits until the device keeps the whole site. */
async function visits(page: Page, person: Person): Promise<void> {
  await person.opens("?vue=trouver");
  await person.opensMenu();
  await keepsSite(page);
}

test("Without a network, after one visit, the map with its base and the list work", async ({
  copy,
  page,
  person,
  view,
}) => {
  await visits(page, person);
  await copy.goesAway();
  await person.opens("?vue=trouver");
  await view.list.counts(countPlaces());
  await view.map.hasColours(MAP_COLOURS);
  await copy.comesBack();
});

test.describe("Where nothing draws the map", { tag: NO_WEBGL }, () => {
  test("a new version of the site is offered, and waits; imported places stay; a frame keeps none", async ({
    copy,
    page,
    person,
    view,
    secondTab,
  }) => {
    await person.opens("?embed=1");
    await view.list.counts(countPlaces());
    await keepsNothing(page);
    await visits(page, person);
    await opensImport(person, view);
    await brings(person, view, SMALL);
    await adds(person, view, 2);
    await secondTab.person.opens(SHEET);
    copy.publishes("next", {
      "data/points.geojson": (text: string) => text.replaceAll(COURCHEVEL.name, NEW_NAME),
    });
    await person.opens(SHEET);
    await view.says(OFFER);
    await view.sheet.isOpen(COURCHEVEL.name);
    await view.hasNoAxeViolation();
    await person.clicks("Plus tard");
    await view.saysNowhere(OFFER);
    await view.focus.isOnTitle(COURCHEVEL.name);
    await person.opens(SHEET);
    await view.says(OFFER);
    await person.reportsThatHoursAreWrong();
    page.once("dialog", async (dialog) => {
      expect(dialog.message()).toContain("vous perdriez ce que vous avez écrit dans un champ");
      await dialog.accept();
    });
    await person.clicks("Mettre à jour");
    await view.sheet.isOpen(NEW_NAME);
    await secondTab.view.says("La page a été mise à jour dans un autre onglet.");
    await secondTab.view.sheet.isOpen(COURCHEVEL.name);
    await secondTab.person.clicks("Recharger");
    await secondTab.view.sheet.isOpen(NEW_NAME);
    await opensImport(person, view);
    await view.offers("Retirer releve");
    // An earlier version is a new one too.
    copy.publishesAsBuilt();
    await person.opens(SHEET);
    await view.says(OFFER);
    await person.clicks("Mettre à jour");
    await view.sheet.isOpen(COURCHEVEL.name);
  });

  test("a site withdrawn as docs/exploitation.md says is deleted from the device", async ({
    copy,
    page,
    person,
    view,
  }) => {
    await visits(page, person);
    for (const file of ["sw.js", "index.html", "style.css"])
      copy.replaces(file.replace("index.html", ""), readFileSync(`deploy/retrait/${file}`, "utf8"));
    await person.opens("?vue=trouver");
    await view.list.counts(countPlaces());
    await keepsNothing(page);
    await person.opensPage("");
    await view.isAbout("Cette carte n’est plus publiée ici");
    await keepsNothing(page);
    await view.hasNoAxeViolation();
  });
});

test.describe("On the real clock", { tag: NO_WEBGL }, () => {
  // The page asks the browser whether it was reloaded.
  test.use({ day: null });

  test("a device that saves data keeps the site when asked, and works offline until it is erased", async ({
    copy,
    page,
    site,
    person,
    view,
  }) => {
    await site.geocodes([]);
    await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    await person.opens("?vue=trouver");
    await person.opensMenu();
    await view.says("La carte n’est pas gardée sur cet appareil.");
    await keepsNothing(page);
    await view.hasNoAxeViolation();
    await person.clicks("Garder la carte sur cet appareil");
    await keepsSite(page);
    await person.opens(SHEET);
    await view.sheet.isOpen(COURCHEVEL.name);
    await copy.goesAway();
    await person.opens("?vue=trouver&lang=en&type=france-services");
    await view.list.counts(countPlaces(isOfType("france-services")));
    await person.search.searches("Briançon");
    await view.linkIs(/origine=commune/);
    await opensImport(person, view);
    await brings(person, view, SMALL);
    await adds(person, view, 2);
    await person.opens(SHEET);
    await view.sheet.isOpen(COURCHEVEL.name);
    await person.goesTo("?vue=saisonniers");
    await view.says("Travailler une saison");
    await page.context().setOffline(true);
    await view.offers("Hors ligne");
    await view.hasNoAxeViolation();
    await person.clicks("Hors ligne");
    await view.says("La recherche d’adresses");
    await page.context().setOffline(false);
    await view.saysNowhere("La recherche d’adresses");
    await copy.comesBack();
    await asksToErase(page, person, "dismiss");
    await expect.poll(() => page.evaluate(listStoredNames)).toContain("services-alpins.couches");
    await asksToErase(page, person, "accept");
    await view.says("Tout est effacé de cet appareil.");
    await expect.poll(() => page.evaluate(listStoredNames)).toEqual([]);
    await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([]);
    await person.reloads();
    await view.says("Accessibilité");
    await expect.poll(() => page.evaluate(listStoredNames)).toEqual([]);
  });
});

test.describe("Without a cache", { tag: NO_WEBGL }, () => {
  // A replaced clock hides the files that the page has asked for.
  test.use({ keepsSite: false, day: null });

  test("a lazy view removed from the site is distinguished from a bad connection", async ({
    copy,
    watch,
    site,
    person,
    view,
  }) => {
    const comes = await site.holdsBack("start-offline");
    await person.opens("?lieu=fs-18");
    await view.offers("Signaler une erreur");
    watch.expects(/Failed to load resource: the server responded with a status of 404/);
    copy.publishes("next", {}, copy.named("assets/report-form"));
    await person.clicks("Signaler une erreur");
    await view.says("Cette partie de la page n’a pas pu être chargée.");
    comes();
    await view.says("Le site a été mis à jour, et une partie de cette page n’existe plus.");
    await person.clicks("Recharger");
    await view.offers("Signaler une erreur");
    await view.saysNowhere("Le site a été mis à jour");
  });
});
