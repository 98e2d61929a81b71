import { describe } from "vitest";
import { countPlaces, isOfType, placeNamed } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const PEOPLE = "4 357 404 habitants";
const PEOPLE_WITHOUT_NEIGHBOURS = "4 340 588 habitants";

describe("A data file that cannot be loaded", () => {
  test("places: the page says so, « Réessayer » loads them", async ({ site, person, view }) => {
    await site.breaks("points.geojson", "truncated");
    await person.opens("?vue=trouver");
    await view.alerts("Les lieux n’ont pas pu être chargés.", "points.geojson");
    await site.repairs("points.geojson");
    await person.retries();
    await view.list.counts(countPlaces());
    await view.alertsNothing();
  });

  test("communes: only the figures are missing, « Réessayer » loads them", async ({ site, person, view }) => {
    await site.breaks("communes.json", "missing");
    await person.opens("?type=france-services&modele=droite");
    await view.list.counts(countPlaces(isOfType("france-services")));
    await person.opensTab("Territoires");
    await view.alerts("Sans le fichier des communes, la population desservie", "communes.json");
    await site.repairs("communes.json");
    await person.retries();
    await view.says(PEOPLE);
    await view.alertsNothing();
  });

  test("places outside the region: figures are shown without them with a note, « Réessayer » loads them", async ({
    site,
    person,
    view,
  }) => {
    await site.breaks("neighbours.geojson", "truncated");
    await person.opens("?vue=territoires&modele=droite&type=france-services");
    await view.alerts("Les lieux voisins n’ont pas pu être chargés", "neighbours.geojson");
    await view.says(PEOPLE_WITHOUT_NEIGHBOURS);
    await view.says("n’ont pas pu être chargés et ne comptent pas.");
    await site.repairs("neighbours.geojson");
    await person.retries();
    await view.says("Parmi ces lieux, 145 voisins, hors des sept départements.");
    await view.says(PEOPLE);
    await view.alertsNothing();
  });

  test("sources: only their list is missing, « Réessayer » loads it", async ({ site, person, view }) => {
    await site.breaks("manifest.json", "replaced by a page");
    await person.opens(`?lieu=${COURCHEVEL.id}`);
    await view.sheet.says(COURCHEVEL.name, `Identifiant : ${COURCHEVEL.id}`);
    await person.closesSheet();
    await person.opensTab("Données");
    await view.tableSays("Contrôle des données", "Tous les lieux");
    await view.alerts("La liste des sources n’a pas pu être lue.", "manifest.json");
    await site.repairs("manifest.json");
    await person.retries();
    await view.says("Sources et licences");
    await view.alertsNothing();
  });

  test("outlines: figures are shown without the area, « Réessayer » loads them", async ({ site, person, view }) => {
    await site.breaks("territories.topojson", "unreachable");
    await person.opens("?vue=territoires&modele=droite&type=france-services");
    await view.says("Les contours des territoires n’ont pas pu être chargés");
    await view.says(PEOPLE);
    await site.repairs("territories.topojson");
    await person.retries();
    await view.coverage.hasArea();
    await view.saysNowhere("Les contours des territoires n’ont pas pu être chargés");
  });
});

describe("The base map that cannot be loaded", () => {
  test.override({ map: "drawn" });

  test("the page says so beside the list, « Réessayer » loads it", async ({ site, person, view }) => {
    await site.breaks("base-map.topojson", "missing");
    await person.opens("?vue=trouver");
    await view.map.isThere();
    await view.says("Le fond de carte n’a pas pu être chargé");
    await view.list.counts(countPlaces());
    await site.repairs("base-map.topojson");
    await person.retries();
    await view.saysNowhere("Le fond de carte n’a pas pu être chargé");
  });
});
