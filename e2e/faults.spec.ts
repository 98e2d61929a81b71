import type { Page } from "./driver.ts";
import { expect, test } from "./fixtures.ts";
import { countPlaces, isOfType, placeNamed } from "./places.ts";
import { CODE_FAULTS } from "./site/site.ts";
import { NO_MAP, NO_WEBGL } from "./tags.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const NO_CODE = "La carte n’a pas pu être chargée.";
const NO_VIEW = "Cette partie de la page n’a pas pu être chargée.";
const STOPPED = "La carte s’est arrêtée";

/** Loses the WebGL context of the map, as after a driver crash or a wake-up. Returns the act that gives it back. */
async function losesGraphics(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("main canvas");
    const extension = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    if (extension === null || extension === undefined) throw new Error("The map has no WebGL context.");
    document.addEventListener("graphics back", () => extension.restoreContext(), { once: true });
    extension.loseContext();
  });
  return async () => void (await page.evaluate(() => document.dispatchEvent(new Event("graphics back"))));
}

/** An alert with this text is wholly in the window, and nothing covers it. */
async function alertsInSight(page: Page, text: string): Promise<void> {
  const alert = page.getByRole("alert").filter({ hasText: text });
  await expect(alert).toBeInViewport({ ratio: 1 });
  await alert.click({ trial: true });
}

test("Without WebGL the page says so, and list and sheet work", { tag: NO_WEBGL }, async ({ page, person, view }) => {
  await person.opens("?type=espace-saisonnier&departement=73");
  await view.says("Ce navigateur ne peut pas dessiner la carte");
  await expect(page.getByRole("region", { name: "Carte des lieux" })).toHaveCount(0);
  await person.list.opensSheet(COURCHEVEL.name);
  await view.sheet.isOpen(COURCHEVEL.name);
});

test("Without the code of the map the page says so, and « Réessayer » loads it", async ({ site, person, view }) => {
  test.slow();
  const ofWorker = CODE_FAULTS.map((fault) => ["maplibre-gl", fault] as const);
  for (const [part, fault] of [["start-map", "unreachable"] as const, ...ofWorker])
    await test.step(`${part}, ${fault}`, async () => {
      await site.losesCode(part, fault);
      await person.opens("?vue=trouver");
      await view.says(NO_CODE);
      await view.list.counts(countPlaces());
      await view.hasNoAxeViolation();
      await site.findsCode(part);
    });
  await person.retries();
  await view.map.isThere();
});

test("After a lost WebGL context the map returns with the same view", async ({ page, person, view }) => {
  // Without another place within a kilometre.
  const place = placeNamed("France services La Côte-Saint-André");
  await person.opens(`?vue=saisonniers&carte=14/${place.latitude.toFixed(5)}/${place.longitude.toFixed(5)}`);
  await view.map.isThere();
  const comesBack = await losesGraphics(page);
  await view.says(STOPPED);
  await person.opensView("Trouver");
  await person.list.filtersBy("Type de lieu", "France services");
  await view.list.counts(countPlaces(isOfType("france-services")));
  await comesBack();
  await view.map.isThere();
  await person.clicksMiddleOfMap(() => view.sheet.isOpen(place.name));
  await view.linkIs(new RegExp(`type=france-services&lieu=${place.id}&lang=fr&carte=14/`));
  await view.saysNowhere(STOPPED);
  await losesGraphics(page);
  await view.says(STOPPED);
  await person.retries();
  await view.map.isThere();
});

test("Without its places and its ground the map is there, then draws them", async ({ page, site, person, view }) => {
  await site.breaks("points.geojson", "missing");
  await site.breaks("base-map.topojson", "unreachable");
  await person.opens("?vue=trouver");
  await view.alerts("Les lieux n’ont pas pu être chargés.", "points.geojson");
  await view.says("Le fond de carte n’a pas pu être chargé");
  await view.map.isThere();
  await view.hasNoAxeViolation();
  await site.repairs("points.geojson");
  const alert = page.getByRole("alert").filter({ hasText: "Les lieux n’ont pas pu être chargés." });
  await alert.getByRole("button", { name: "Réessayer" }).click();
  await view.list.counts(countPlaces());
  await site.repairs("base-map.topojson");
  await person.retries();
  await view.saysNowhere("Le fond de carte n’a pas pu être chargé");
  await view.map.hasColours(2000);
});

test("A lazy view whose code cannot be loaded is reported missing, loads after a reload, and closes", {
  tag: NO_MAP,
}, async ({ page, site, person, view }) => {
  await site.losesCode("place-sheet");
  await person.opens(`?lieu=${COURCHEVEL.id}`);
  await alertsInSight(page, NO_VIEW);
  await view.hasNoAxeViolation();
  await site.findsCode("place-sheet");
  // Browsers keep the failure of a module until the page is reloaded.
  await person.reloads();
  await view.says(COURCHEVEL.name);
  await view.saysNowhere(NO_VIEW);
  await site.geocodes([]);
  await site.losesCode("find-answers");
  await person.opens("?vue=trouver");
  await person.search.types("gap");
  await view.says(NO_VIEW);
  await site.findsCode("find-answers");
  await person.reloads();
  await person.search.types("gap");
  await view.search.offers("Communes", "Gap");
  await page.setViewportSize({ width: 390, height: 844 });
  await site.losesCode("place-sheet");
  await person.opens(`?lieu=${COURCHEVEL.id}&lang=en`);
  await alertsInSight(page, "This part of the page could not be loaded.");
  await person.clicks("Close this message");
  await view.alertsNothing();
  await view.list.hasItems();
});

test.describe("An unanswered request", { tag: NO_MAP }, () => {
  test("for a file ends after thirty seconds, with a message, and the rest works", async ({
    page,
    site,
    person,
    view,
  }) => {
    await site.breaks("points.geojson", "silent");
    await person.opens("?vue=trouver&lang=es");
    await view.alertsNothing();
    await page.clock.fastForward(31_000);
    await view.alerts("No se han podido cargar los lugares.", "points.geojson");
    await view.hasNoAxeViolation();
    await site.repairs("points.geojson");
    await person.retries();
    await view.alertsNothing();
    await view.list.counts(countPlaces());
  });

  test("for addresses, or for the position, ends with a note", async ({ page, site, person, view }) => {
    /** Lets time pass until a text is shown: the page may set its timer a moment later. */
    const saysAfter = (seconds: number, text: string) =>
      expect(async () => {
        await page.clock.fastForward(1000 * seconds);
        await expect(page.getByText(text).first()).toBeVisible({ timeout: 1000 });
      }).toPass();
    await site.geocodes("silent");
    await person.opens("?vue=trouver");
    await person.search.types("gap");
    await view.says("Recherche d’adresses…");
    await saysAfter(31, "Recherche d’adresses indisponible");
    await view.search.offers("Communes", "Gap");
    await person.search.choosesAnswer("Gap");
    await view.linkIs(/origine=commune:05061/);
    await page.context().grantPermissions(["geolocation"]);
    await page.context().setGeolocation({ longitude: 6.0793, latitude: 44.5589 });
    await person.clicks("Effacer la recherche");
    await person.clicks("Me localiser");
    await view.search.holds("Votre position");
    await view.list.itemSays("France services Gap", /1\skm/);
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "geolocation", { value: { getCurrentPosition: () => undefined } }),
    );
    await person.opens("?vue=trouver&lang=it");
    await person.clicks("Trova la mia posizione");
    await view.says("Ricerca della tua posizione…");
    await saysAfter(80, "La posizione non è arrivata in tempo.");
  });
});
