import { describe } from "vitest";
import { countPlaces } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

describe("Headings and skip links", () => {
  test("« Trouver » has headings for filters, list and map", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    await view.list.counts(countPlaces());
    await view.headingsAre(["Filtres", "Lieux", "Carte des lieux"]);
  });

  test("the first link skips to the list", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    await view.list.counts(countPlaces());
    await view.skipsToContent("Aller à la liste des lieux");
  });

  test("the first link of another view skips to its content", async ({ person, view }) => {
    await person.opens("?vue=saisonniers");
    await view.hasSettled();
    await view.skipsToContent("Aller au contenu");
  });
});
