import { describe } from "vitest";
import { countPlaces } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

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
