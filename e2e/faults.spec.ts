import { test } from "./fixtures.ts";
import { countPlaces, isOfType, lonelyPlace, placeNamed } from "./places.ts";
import { WORKER_FATES } from "./site/code.ts";
import { NO_MAP } from "./tags.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const NEARBY = "?type=espace-saisonnier&departement=73";
const PEOPLE = "4 357 404 habitants";
/** The whole map has about 6,000 colours, one without its base map 2,900. */
const MAP_COLOURS = 4000;

test.describe("Without WebGL", () => {
  test("the page says so, and list and sheet work", async ({ site, person, view }) => {
    await site.device.hasNoWebgl();
    await person.opens(NEARBY);
    await view.says("Ce navigateur ne peut pas dessiner la carte");
    await view.map.isAbsent();
    await person.list.opensSheet(COURCHEVEL.name);
    await view.sheet.isOpen(COURCHEVEL.name);
  });

  test("the picture of the opening map stays", async ({ site, person, view }) => {
    await site.device.hasNoWebgl();
    await person.comes();
    await view.says("Ce navigateur ne peut pas dessiner la carte");
    await view.map.isPictured("light");
  });

  test("the figures work", async ({ site, person, view }) => {
    await site.device.hasNoWebgl();
    await person.opens("?vue=territoires&modele=droite&type=france-services");
    await view.says("Ce navigateur ne peut pas dessiner la carte");
    await view.says(PEOPLE);
    await view.coverage.hasArea();
  });
});

test("Without the map's code the page says so, and « Réessayer » loads the map", async ({ site, person, view }) => {
  await site.code.losesMap();
  await person.opens();
  await view.says("La carte n’a pas pu être chargée.");
  await view.list.counts(countPlaces());
  await site.code.findsMap();
  await person.retries();
  await view.map.isThere();
});

for (const fate of WORKER_FATES)
  test(`Without the code of the map's worker (${fate}) the page says so, and « Réessayer » loads the map`, async ({
    site,
    person,
    view,
  }) => {
    await site.code.losesWorker("maplibre-gl-worker", fate);
    site.code.expectsLostWorker(fate);
    await person.opens();
    await view.says("La carte n’a pas pu être chargée.");
    await view.list.counts(countPlaces());
    // The page is the same after each of the three.
    if (fate === WORKER_FATES[0]) await view.hasNoAxeViolation();
    await site.code.finds("maplibre-gl-worker");
    await person.retries();
    await view.map.isThere();
  });

test("After a lost WebGL context the page says so and works, and the map returns with the same view", async ({
  site,
  person,
  view,
}) => {
  const place = lonelyPlace("france-services");
  await person.opens(`?vue=territoires&carte=14/${place.latitude.toFixed(5)}/${place.longitude.toFixed(5)}`);
  await view.map.isThere();
  await site.device.losesGraphics();
  await view.says("La carte s’est arrêtée");
  await person.opensTab("Trouver");
  await person.list.filtersBy("Type de lieu", "France services");
  await view.list.counts(countPlaces(isOfType("france-services")));
  await site.device.findsGraphics();
  await view.map.isThere();
  await person.map.clicksMiddle(() => view.sheet.isOpen(place.name));
  await view.linkIs(new RegExp(`type=france-services&lieu=${place.id}&acces=tous&lang=fr&carte=14/`));
  await view.saysNowhere("La carte s’est arrêtée");
  await site.device.losesGraphics();
  await view.says("La carte s’est arrêtée");
  await person.retries();
  await view.map.isThere();
});

test("A WebGL context lost during an import does not affect the import", async ({ site, person, view }) => {
  await person.opens("?vue=donnees&lang=en", "en");
  await view.map.isThere("en");
  await person.files.chooses("survey.csv", "nom;commune;latitude;longitude\nRelais fictif;Briançon;44.8990;6.6420\n");
  await view.offers("Add 1 place to the map");
  await site.device.losesGraphics();
  await view.says("The map has stopped");
  await person.clicks("Add 1 place to the map");
  await site.device.findsGraphics();
  await view.saysNowhere("The map has stopped");
  await view.offers("Delete survey");
  await person.opensTab("Find");
  await view.list.counts(countPlaces() + 1, "en");
});

test.describe("The map draws the files that are loaded", () => {
  test("without the places, then with them", async ({ site, person, view }) => {
    await site.breaks("points.geojson", "missing");
    await person.opens();
    await view.alerts("Les lieux n’ont pas pu être chargés.", "points.geojson");
    await view.map.isThere();
    await site.repairs("points.geojson");
    await person.retries();
    await view.list.counts(countPlaces());
    await view.alertsNothing();
  });

  test("without the outlines, then with them", async ({ site, person, view }) => {
    await site.breaks("territories.topojson", "missing");
    await person.opens("?vue=territoires&modele=droite&type=france-services");
    await view.says("Les contours des territoires n’ont pas pu être chargés");
    await view.says(PEOPLE);
    await view.map.isThere();
    await site.repairs("territories.topojson");
    await person.retries();
    await view.coverage.hasArea();
    await view.saysNowhere("Les contours des territoires n’ont pas pu être chargés");
  });

  test("without its base map, then with it", async ({ site, person, view }) => {
    await site.breaks("base-map.topojson", "unreachable");
    await person.opens();
    await view.says("Le fond de carte n’a pas pu être chargé");
    await view.list.counts(countPlaces());
    await view.map.isThere();
    await site.repairs("base-map.topojson");
    await person.retries();
    await view.saysNowhere("Le fond de carte n’a pas pu être chargé");
    await view.map.hasColours(MAP_COLOURS);
  });
});

test.describe("A lazy view whose code cannot be loaded", { tag: NO_MAP }, () => {
  for (const [part, link, title] of [
    ["place-sheet", `?lieu=${placeNamed("France services Courchevel").id}`, "France services Courchevel"],
    ["dataset-view", "?vue=donnees", "Sources et licences"],
    ["seasonal-view", "?vue=saisonniers", "Travailler une saison"],
  ] as const) {
    test(`${part} is reported missing, and loads after a retry`, async ({ site, person, view }) => {
      await site.code.loses(part);
      await person.opens(link);
      await view.alertsInSight("Cette partie de la page n’a pas pu être chargée.");
      await view.hasNoAxeViolation();
      await site.code.finds(part);
      await person.retriesCode();
      await view.says(title);
      await view.saysNowhere("Cette partie de la page n’a pas pu être chargée.");
    });
  }

  test("a sheet that cannot be loaded closes like any other, and the list is there", async ({ site, person, view }) => {
    await site.device.windowIs(390, 844);
    await site.code.loses("place-sheet");
    await person.opens(`?lieu=${COURCHEVEL.id}&lang=en`, "en");
    await view.alertsInSight("This part of the page could not be loaded.");
    await person.clicks("Close this message");
    await view.alertsNothing();
    await view.list.counts(countPlaces(), "en");
    await view.list.hasItems();
  });

  test("the search reports that its code is missing, and works after a retry", async ({ site, person, view }) => {
    await site.services.geocodes([]);
    await site.code.loses("find-answers");
    await person.opens();
    await person.search.types("gap");
    await view.says("Cette partie de la page n’a pas pu être chargée.");
    await site.code.finds("find-answers");
    await person.search.types("gap");
    await view.search.offers("Communes", "Gap");
  });
});
