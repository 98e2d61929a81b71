import { expect, test } from "./fixtures.ts";
import { countPlaces, lonelyPlace, pairAlone, placeNamed, RESORTS, viewWithNeighbourAt } from "./places.ts";

/** In this window, of the whole map; one without its ground has half as many. */
const MAP_COLOURS = 2500;
const ZOOM = ".maplibregl-ctrl-zoom-in, .maplibregl-ctrl-zoom-out";
const BUS = placeNamed("Bus France services Pimms Médiation Grenoble - QPV");
const ISOLA = RESORTS.find(({ name }) => name === "Isola 2000") ?? { longitude: 0, latitude: 0 };

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
    const place = lonelyPlace("france-services");
    const camera = `carte=12/${place.latitude.toFixed(4)}/${place.longitude.toFixed(4)}`;
    await person.opens(`?${camera}`);
    await view.map.isThere();
    await view.linkIs(`?lang=fr&${camera}`);
    await person.list.filtersBy("Type de lieu", "France services");
    await view.linkIs(`?type=france-services&lang=fr&${camera}`);
    // A map that is still drawing ignores the pointer, which therefore moves.
    let step = 0;
    const points = (x: number, y: number) => page.mouse.move(x + (step++ % 2), y);
    await person.clicksMiddleOfMap(async () => {
      await expect(page.locator(".map-caption")).toContainText(place.name);
      await expect(page.locator(".map-caption")).toContainText(/Fermé|Ouvert|Horaires/);
    }, points);
    await person.clicksMiddleOfMap(() => view.sheet.isOpen(place.name));
    await view.linkIs(new RegExp(`lieu=${place.id}&`));
    await person.closesSheet();
    await view.focus.isOn("link", place.name);
    await expect(page.getByRole("link", { name: place.name })).toBeInViewport();

    // One cluster at this zoom.
    const [first, second] = pairAlone(12);
    const [latitude, longitude] = [(first.latitude + second.latitude) / 2, (first.longitude + second.longitude) / 2];
    await person.opens(`?carte=9/${latitude.toFixed(5)}/${longitude.toFixed(5)}`);
    await view.map.isThere();
    await person.clicksMiddleOfMap(() => view.map.zoomIsAbove(9.5));

    await person.opens(`?vue=saisonniers&carte=11/${ISOLA.latitude}/${ISOLA.longitude}`);
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
    const place = lonelyPlace("espace-saisonnier");
    await person.list.opensSheet(place.name);
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
    const [other, place] = pairAlone(1.5);
    await person.opens(viewWithNeighbourAt(place, other, 20));
    await view.map.isThere();
    await view.map.hasColours(1500);
    await expect(page.locator(ZOOM)).toHaveCount(0);
    await expect(page.locator(".maplibregl-ctrl-attrib-inner")).toBeHidden();
    await page.locator(".maplibregl-ctrl-attrib-button").click();
    await expect(page.locator(".maplibregl-ctrl-attrib-inner")).toBeVisible();
    await page.locator(".maplibregl-ctrl-attrib-button").click();
    const taps = (x: number, y: number) => page.touchscreen.tap(x, y);
    await person.clicksMiddleOfMap(() => view.linkIs(new RegExp(`lieu=${place.id}&`)), taps);
  });
});
