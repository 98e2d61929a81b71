import { expect, test } from "./fixtures.ts";
import { countPlaces, isOfType, lonelyPlace, placeNamed } from "./places.ts";
import { CODE_FAULTS } from "./site/site.ts";
import { NO_MAP, NO_WEBGL } from "./tags.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const NO_CODE = "La carte n’a pas pu être chargée.";
const NO_VIEW = "Cette partie de la page n’a pas pu être chargée.";
const STOPPED = "La carte s’est arrêtée";

test.describe("Without WebGL", { tag: NO_WEBGL }, () => {
  test("the page says so, and list and sheet work", async ({ page, person, view }) => {
    await person.opens("?type=espace-saisonnier&departement=73");
    await view.says("Ce navigateur ne peut pas dessiner la carte");
    await expect(page.getByRole("region", { name: "Carte des lieux" })).toHaveCount(0);
    await person.list.opensSheet(COURCHEVEL.name);
    await view.sheet.isOpen(COURCHEVEL.name);
  });
});

test("Without the code of the map the page says so, and « Réessayer » loads it", async ({ site, person, view }) => {
  test.slow();
  await site.code.loses("start-map");
  await person.opens("?vue=trouver");
  await view.says(NO_CODE);
  await view.list.counts(countPlaces());
  await view.hasNoAxeViolation();
  await site.code.finds("start-map");
  for (const fault of CODE_FAULTS)
    await test.step(fault, async () => {
      await site.code.loses("maplibre-gl-worker", fault);
      await person.opens("?vue=trouver");
      await view.says(NO_CODE);
      await view.list.counts(countPlaces());
    });
  await site.code.finds("maplibre-gl-worker");
  await person.retries();
  await view.map.isThere();
});

test("After a lost WebGL context the map returns with the same view", async ({ site, person, view }) => {
  const place = lonelyPlace("france-services");
  await person.opens(`?vue=saisonniers&carte=14/${place.latitude.toFixed(5)}/${place.longitude.toFixed(5)}`);
  await view.map.isThere();
  const comesBack = await site.device.losesGraphics();
  await view.says(STOPPED);
  await person.opensView("Trouver");
  await person.list.filtersBy("Type de lieu", "France services");
  await view.list.counts(countPlaces(isOfType("france-services")));
  await comesBack();
  await view.map.isThere();
  await person.map.clicksMiddle(() => view.sheet.isOpen(place.name));
  await view.linkIs(new RegExp(`type=france-services&lieu=${place.id}&lang=fr&carte=14/`));
  await view.saysNowhere(STOPPED);
  await site.device.losesGraphics();
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

test.describe("A lazy view whose code cannot be loaded", { tag: NO_MAP }, () => {
  test("is reported missing, loads after a reload, and closes", async ({ page, site, person, view }) => {
    const alertsInSight = async (text: string) => {
      const alert = page.getByRole("alert").filter({ hasText: text });
      await expect(alert).toBeInViewport({ ratio: 1 });
      await alert.click({ trial: true });
    };
    await site.code.loses("place-sheet");
    await person.opens(`?lieu=${COURCHEVEL.id}`);
    await alertsInSight(NO_VIEW);
    await view.hasNoAxeViolation();
    await site.code.finds("place-sheet");
    // Chromium keeps the failure of a module that was asked for twice: the page then offers a reload.
    await person.reloads();
    await view.says(COURCHEVEL.name);
    await view.saysNowhere(NO_VIEW);
    await site.services.geocodes([]);
    await site.code.loses("find-answers");
    await person.opens("?vue=trouver");
    await person.search.types("gap");
    await view.says(NO_VIEW);
    await site.code.finds("find-answers");
    await person.reloads();
    await person.search.types("gap");
    await view.search.offers("Communes", "Gap");
    await site.device.windowIs(390, 844);
    await site.code.loses("place-sheet");
    await person.opens(`?lieu=${COURCHEVEL.id}&lang=en`, "en");
    await alertsInSight("This part of the page could not be loaded.");
    await person.clicks("Close this message");
    await view.alertsNothing();
    await view.list.hasItems();
  });
});
