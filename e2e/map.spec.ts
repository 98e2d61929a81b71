import { test } from "./fixtures.ts";
import { countPlaces, crowdedPair, lonelyPlace, placeNamed, twoNeighbours, viewWithNeighbourAt } from "./places.ts";
import { RESORTS } from "./resorts.ts";

/** In this window, of the whole map; one without its ground has half as many. */
const MAP_COLOURS = 2500;
const BUS = placeNamed("Bus France services Pimms Médiation Grenoble - QPV");
const [FIRST, SECOND] = crowdedPair();

test.describe("The map", () => {
  test("comes in place of its picture, is reached by the keyboard, drawn in light and dark without an axe violation, and limits the list to its area", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=trouver");
    await view.map.isThere();
    await view.map.hasZoomButtons(true);
    await view.map.hasColours(MAP_COLOURS);
    await view.hasNoAxeViolation();
    await person.keys.presses("Tab", 2);
    await view.focus.isOn("link", "Aller à la carte");
    await person.keys.presses("Enter");
    await person.keys.presses("Tab");
    await view.focus.isOnMap();
    await person.goesTo("?vue=trouver&apparence=sombre");
    await view.isDark(true);
    await view.map.hasColours(MAP_COLOURS);
    await view.hasNoAxeViolation();
    await view.list.counts(countPlaces());
    for (let presses = 0; presses < 3; presses += 1) await person.map.zoomsIn();
    await view.list.isOfZone(true);
    await person.list.followsMap(false);
    await view.list.counts(countPlaces());
    await view.linkIs(/suivi=0/);
    await person.list.followsMap(true);
    await view.list.isOfZone(true);
    await person.goesTo("?vue=trouver&lang=en", "en");
    await view.map.isThere("en");
  });

  test("opens by the mouse a place among others, a cluster, a resort, and leads back to the row of the list", async ({
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
    await person.map.pointsAtMiddle(() => view.map.captionSays(place.name, /Fermé|Ouvert|Horaires/));
    await person.map.clicksMiddle(() => view.sheet.isOpen(place.name));
    await view.linkIs(new RegExp(`lieu=${place.id}&`));
    await person.closesSheet();
    await view.list.hasFocusOn(place.name);

    // 12 pixels apart.
    await person.opens(viewWithNeighbourAt(FIRST, SECOND, 12));
    await view.map.isThere();
    await person.map.clicksMiddle(() => view.linkIs(new RegExp(`lieu=${FIRST.id}&`)));
    const { latitude, longitude } = twoNeighbours();
    await person.opens(`?carte=9/${latitude.toFixed(5)}/${longitude.toFixed(5)}`);
    await view.map.isThere();
    await person.map.clicksMiddle(() => view.map.zoomIsAbove(9.5));

    const resort = RESORTS.find(({ name }) => name === "Isola 2000") ?? { longitude: 0, latitude: 0 };
    await person.opens(`?vue=saisonniers&carte=11/${resort.latitude}/${resort.longitude}`);
    await view.map.isThere();
    await person.map.clicksMiddle(() =>
      view.sheet.says("Isola 2000", "Aucun Espace saisonnier connu à moins de 40 km"),
    );
    await view.linkIs(/isola-2000/);
  });

  test("shows the place that the list opens, with its stops, and fits the places of a filter", async ({
    person,
    view,
  }) => {
    const place = lonelyPlace("espace-saisonnier");
    await person.opens("?type=espace-saisonnier");
    await view.map.isThere();
    await person.list.opensSheet(place.name);
    await view.map.zoomIsAbove(10.9);
    await person.opens(`?lieu=${BUS.id}`);
    await view.map.isThere();
    await view.map.zoomIsAbove(7.3);
    await person.unfolds("Légende");
    await view.says("Arrêts du lieu choisi");
    await person.closesSheet();
    await view.saysNowhere("Arrêts du lieu choisi");
    await person.opens("?vue=trouver");
    await view.map.isThere();
    await person.list.filtersBy("Département", "Vaucluse (84)");
    // The whole region is at zoom 6.5.
    await view.map.zoomIsAbove(7.2);
    await view.list.isOfZone(false);
  });
});

test.describe("The map of a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("shows above the panel, with its sources behind a button, and opens the touched one of two places 20 pixels apart", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=trouver");
    await view.map.isThere();
    await view.map.hasColours(1500);
    await view.map.hasZoomButtons(false);
    await view.map.sourcesAreSeen(false);
    await person.map.togglesSources();
    await view.map.sourcesAreSeen(true);
    await person.opens(viewWithNeighbourAt(SECOND, FIRST, 20));
    await view.map.isThere();
    await person.map.tapsMiddle(() => view.linkIs(new RegExp(`lieu=${SECOND.id}&`)));
  });
});
