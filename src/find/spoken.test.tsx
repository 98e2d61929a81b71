import { describe } from "vitest";
import { countPlaces } from "../../e2e/places.ts";
import { test } from "../testing/component/fixtures.ts";

describe("What a screen reader says of changes", () => {
  test.override({ map: "drawn" });

  test("the status region is there and empty from the first view", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    await view.list.counts(countPlaces());
    await view.isSilent();
  });

  test("a filter: how many places are left, in a whole sentence with the filter", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    await view.map.isThere();
    await person.list.filtersBy("Thèmes", "Coworking");
    const count = countPlaces(({ themes }) => themes.includes("coworking"));
    await view.speaks(new RegExp(`^${count} lieux pour « Coworking », dont \\d+ à confirmer\\.$`));
  });

  test("a commune: the new order, and how far the nearest place is", async ({ site, person, view }) => {
    await site.services.geocodes([]);
    await person.opens("?vue=trouver");
    await view.map.isThere();
    await person.search.searches("Briançon");
    await view.speaks(/^Lieux rangés depuis Briançon\s; le plus proche à \d km\./);
    await person.clicks("Effacer la recherche");
    await view.speaks(/^Lieux rangés par commune\./);
  });

  test("every control names an element that is in the page", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    await view.list.counts(countPlaces());
    await view.controlsAreThere();
    await person.opensTab("Saisonniers");
    await view.tabs.shows("Saisonniers");
    await view.controlsAreThere();
  });

  test("a number beside a box has its noun", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    await person.list.opensFilters("need");
    await view.list.countsByEveryBox();
  });
});
