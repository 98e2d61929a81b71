import { expect, test } from "./fixtures.ts";
import { countPlaces, placeNamed } from "./places.ts";

/** In this window, of the whole map; one without its ground has half as many. */
const MAP_COLOURS = 2500;
const ZOOM = ".maplibregl-ctrl-zoom-in, .maplibregl-ctrl-zoom-out";
const BUS = placeNamed("Bus France services Pimms Médiation Grenoble - QPV");
/** Without another place within a kilometre. */
const ALONE = placeNamed("France services La Côte-Saint-André");
/** Between two places of Tende, twelve kilometres from any other: one cluster. */
const CLUSTER = "?carte=9/44.08870/7.59398";
const ISOLA = "?vue=saisonniers&carte=11/44.18528/7.15922";
/** Le Bourg-d’Oisans, where the Relais du Père Gaspard is 20 pixels away. */
const OISANS = placeNamed("France services Oisans");

test.describe("The map", () => {
  test("is drawn in light and dark, reached by keyboard, and limits the list to its area", async ({
    page,
    person,
    view,
  }) => {
    await person.opens("?vue=trouver");
    await view.map.isThere();
    await expect(page.locator(ZOOM)).toHaveCount(2);
    await view.map.hasColours(MAP_COLOURS);
    await view.hasNoAxeViolation();
    await person.keys.presses("Tab", 2);
    await view.focus.isOn("link", "Aller à la carte");
    await person.keys.presses("Enter");
    await person.keys.presses("Tab");
    await expect(page.getByRole("region", { name: "Carte des lieux" })).toBeFocused();
    await page.emulateMedia({ colorScheme: "dark" });
    await view.isDark(true);
    await view.map.hasColours(MAP_COLOURS);
    await view.hasNoAxeViolation();
    await view.list.counts(countPlaces());
    for (let presses = 0; presses < 3; presses += 1) await person.clicks(/^Zoomer$/);
    await expect(page.locator(".place-count")).toHaveText(/^Dans cette zone/);
    await person.goesTo("?vue=trouver&lang=en");
    await view.map.isThere();
  });

  test("opens a place, a cluster and a resort by the mouse", async ({ page, person, view }) => {
    const camera = `carte=12/${ALONE.latitude.toFixed(4)}/${ALONE.longitude.toFixed(4)}`;
    await person.opens(`?${camera}`);
    await view.map.isThere();
    await view.linkIs(`?lang=fr&${camera}`);
    await person.list.filtersBy("Type de lieu", "France services");
    await view.linkIs(`?type=france-services&lang=fr&${camera}`);
    // A map that is still drawing ignores the pointer, which therefore moves.
    let step = 0;
    const points = (x: number, y: number) => page.mouse.move(x + (step++ % 2), y);
    await person.clicksMiddleOfMap(async () => {
      await expect(page.locator(".map-caption")).toContainText(ALONE.name);
      await expect(page.locator(".map-caption")).toContainText(/Fermé|Ouvert|Horaires/);
    }, points);
    await person.clicksMiddleOfMap(() => view.sheet.isOpen(ALONE.name));
    await view.linkIs(new RegExp(`lieu=${ALONE.id}&`));
    await person.closesSheet();
    await view.focus.isOn("link", ALONE.name);
    await expect(page.getByRole("link", { name: ALONE.name })).toBeInViewport();

    await person.opens(CLUSTER);
    await view.map.isThere();
    await person.clicksMiddleOfMap(() => view.map.zoomIsAbove(9.5));

    await person.opens(ISOLA);
    await view.map.isThere();
    await person.clicksMiddleOfMap(() =>
      view.sheet.says("Isola 2000", "Aucun Espace saisonnier connu à moins de 40 km"),
    );
    await view.linkIs(/isola-2000/);
  });

  test("fits the places of a filter, a place of the list and its stops", async ({ page, person, view }) => {
    await person.opens("?vue=trouver");
    await view.map.isThere();
    await person.list.filtersBy("Département", "Vaucluse (84)");
    // The whole region is at zoom 6.5.
    await view.map.zoomIsAbove(7.2);
    await expect(page.locator(".place-count")).toHaveText(/^\d+ lieux/);
    await person.goesTo("?type=espace-saisonnier");
    await person.list.opensSheet("Logement des saisonniers de l'Alpe d'Huez – Les Outaris");
    await view.map.zoomIsAbove(10.9);
    await person.opens(`?lieu=${BUS.id}`);
    await view.map.isThere();
    await view.map.zoomIsAbove(7.3);
    await person.unfolds("Légende");
    await view.says("Arrêts du lieu choisi");
    await person.closesSheet();
    await view.saysNowhere("Arrêts du lieu choisi");
  });
});

test.describe("The map of a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("has its sources behind a button, and opens the touched one of two near places", async ({
    page,
    person,
    view,
  }) => {
    await person.opens(`?carte=11.53/${OISANS.latitude}/${OISANS.longitude}`);
    await view.map.isThere();
    await view.map.hasColours(1500);
    await expect(page.locator(ZOOM)).toHaveCount(0);
    await expect(page.locator(".maplibregl-ctrl-attrib-inner")).toBeHidden();
    await page.locator(".maplibregl-ctrl-attrib-button").click();
    await expect(page.locator(".maplibregl-ctrl-attrib-inner")).toBeVisible();
    await page.locator(".maplibregl-ctrl-attrib-button").click();
    const taps = (x: number, y: number) => page.touchscreen.tap(x, y);
    await person.clicksMiddleOfMap(() => view.linkIs(new RegExp(`lieu=${OISANS.id}&`)), taps);
  });
});
