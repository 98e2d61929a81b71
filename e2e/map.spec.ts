import { test } from "./fixtures.ts";
import { countPlaces, crowdedPair, lonelyPlace, twoNeighbours, viewWithNeighbourAt } from "./places.ts";

/** The whole map has about 6,000 colours (5,400 in dark), one without its base map 2,900, an empty one 600. */
const MAP_COLOURS = 4000;

test.describe("The map", () => {
  test("loads after the list with an accessible name, and draws a picture in light, in dark and in English", async ({
    person,
    view,
  }) => {
    await person.opens();
    await view.map.isThere();
    await view.map.hasZoomButtons(true);
    await view.map.hasColours(MAP_COLOURS);
    await person.goesTo("?apparence=sombre");
    await view.isDark(true);
    await view.map.hasColours(MAP_COLOURS);
    await person.goesTo("?lang=en", "en");
    await view.map.isThere("en");
  });

  test("opens either of two places 12 pixels apart, under the pointer", async ({ person, view }) => {
    const [first, second] = crowdedPair();
    for (const [place, other] of [
      [first, second],
      [second, first],
    ] as const) {
      await person.opens(viewWithNeighbourAt(place, other, 12));
      await view.map.isThere();
      await person.map.clicksMiddle(() => view.linkIs(new RegExp(`lieu=${place.id}&`)));
    }
  });

  test("zooms in when a cluster is clicked", async ({ person, view }) => {
    const { latitude, longitude } = twoNeighbours();
    await person.opens(`?carte=9/${latitude.toFixed(5)}/${longitude.toFixed(5)}`);
    await view.map.isThere();
    await person.map.clicksMiddle(() => view.map.zoomIsAbove(9.5));
  });

  test("shows the place that the list opens", async ({ person, view }) => {
    const place = lonelyPlace("espace-saisonnier");
    await person.opens("?type=espace-saisonnier");
    await view.map.isThere();
    await person.list.opensSheet(place.name);
    await view.map.zoomIsAbove(10.9);
  });

  test("keeps the camera of the link, with a filter that it has a match for, and when the person goes Back", async ({
    person,
    view,
  }) => {
    const place = lonelyPlace("france-services");
    const camera = `carte=12/${place.latitude.toFixed(4)}/${place.longitude.toFixed(4)}`;
    await person.opens(`?${camera}`);
    await view.map.isThere();
    await view.linkIs(`?lang=fr&${camera}`);
    await person.list.filtersBy("Type de lieu", "France services");
    await view.linkIs(`?type=france-services&lang=fr&${camera}`);
    await person.goesBack();
    await view.linkIs(`?lang=fr&${camera}`);
  });
});

test.describe("The map on a touch screen", () => {
  test.use({ hasTouch: true });

  test("opens either of two places 20 pixels apart", async ({ person, view }) => {
    const [first, second] = crowdedPair();
    for (const [place, other] of [
      [first, second],
      [second, first],
    ] as const) {
      await person.opens(viewWithNeighbourAt(place, other, 20));
      await view.map.isThere();
      await person.map.tapsMiddle(() => view.linkIs(new RegExp(`lieu=${place.id}&`)));
    }
  });
});

test.describe("The map of a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("has its attribution behind a button, and no zoom buttons", async ({ person, view }) => {
    await person.opens();
    await view.map.isThere();
    await view.map.hasZoomButtons(false);
    await view.map.sourcesAreSeen(false);
    await person.map.togglesSources();
    await view.map.sourcesAreSeen(true);
  });
});

test.describe("The list and the map", () => {
  test("the list is limited to the visible area once the map is moved, until the person changes it", async ({
    person,
    view,
  }) => {
    await person.opens();
    await view.map.isThere();
    await view.list.counts(countPlaces());
    for (let presses = 0; presses < 3; presses += 1) await person.map.zoomsIn();
    await view.list.isOfZone(true);
    await person.list.followsMap(false);
    await view.list.counts(countPlaces());
    await view.linkIs(/suivi=0/);
    await person.list.followsMap(true);
    await view.list.isOfZone(true);
  });

  test("a filter fits the matching places", async ({ person, view }) => {
    await person.opens();
    await view.map.isThere();
    await person.list.filtersBy("Département", "Vaucluse (84)");
    await view.map.zoomIsAbove(8);
    await view.list.isOfZone(false);
  });

  test("names the hovered place with its state, opens the sheet of the clicked one, and leads back to its row", async ({
    person,
    view,
  }) => {
    const place = lonelyPlace("france-services");
    await person.opens(`?carte=14/${place.latitude.toFixed(5)}/${place.longitude.toFixed(5)}`);
    await view.map.isThere();
    await person.map.pointsAtMiddle(() => view.map.captionSays(place.name, /Fermé|Ouvert|Horaires/));
    await person.map.clicksMiddle(() => view.sheet.isOpen(place.name));
    await view.linkIs(new RegExp(`lieu=${place.id}&`));
    await person.closesSheet();
    await view.list.hasFocusOn(place.name);
  });
});
