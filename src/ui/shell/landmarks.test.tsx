import { describe } from "vitest";
import { countPlaces } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

const SCREENS: Readonly<Record<string, string>> = {
  "« Trouver »": "",
  "« Trouver » from a commune": "?origine=commune:05023",
  "an empty list": "?type=espace-saisonnier&departement=84",
  "a sheet": "?lieu=fs-18",
  "« Saisonniers »": "?vue=saisonniers",
  "« Saisonniers » of a resort": "?vue=saisonniers&origine=station:val-thorens",
  "« Territoires »": "?vue=territoires&modele=droite",
  "« Données »": "?vue=donnees",
};

describe("Landmarks and headings", () => {
  // The words of the footer come after the map.
  test.override({ map: "drawn" });

  for (const [screen, link] of Object.entries(SCREENS)) {
    test(`${screen}: banner, main and footer, and headings without a gap`, async ({ person, view }) => {
      await person.opens(link);
      await view.hasSettled();
      await view.hasLandmarks();
      await view.headingsSkipNoLevel();
    });
  }

  test("« Trouver » has headings for filters, list and map", async ({ person, view }) => {
    await person.opens();
    await view.list.counts(countPlaces());
    await view.headingsAre(["Filtres", "Lieux", "Carte des lieux"]);
  });

  test("the first link skips to the list", async ({ person, view }) => {
    await person.opens();
    await view.list.counts(countPlaces());
    await view.skipsToContent("Aller à la liste des lieux");
  });

  for (const [screen, link] of Object.entries(SCREENS).filter(([, query]) => /vue=|lieu=/.test(query))) {
    test(`${screen}: the first link skips to the content`, async ({ person, view }) => {
      await person.opens(link);
      await view.hasSettled();
      await view.skipsToContent("Aller au contenu");
    });
  }
});
