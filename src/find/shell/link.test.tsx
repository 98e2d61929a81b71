import { describe } from "vitest";
import { countPlaces, isOfType } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

describe("Links", () => {
  test("hold the person's choices, and restore them", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    await person.list.filtersBy("Type de lieu", "Espace saisonnier");
    await person.choosesAppearance("Sombre");
    await view.linkIs("?type=espace-saisonnier&lang=fr&apparence=sombre");
    await person.reloads();
    await view.list.asks("Type", "Espace saisonnier");
  });

  test("Back and Forward go through the choices", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    await person.list.filtersBy("Type de lieu", "France services");
    await person.opensTab("Saisonniers");
    await person.goesBack();
    await view.tabs.shows("Trouver");
    await view.list.counts(countPlaces(isOfType("france-services")));
    await person.goesBack();
    await view.list.counts(countPlaces());
    await person.goesForward();
    await view.list.counts(countPlaces(isOfType("france-services")));
    await person.goesForward();
    await view.tabs.shows("Saisonniers");
  });

  test("a chosen language changes the texts and the link", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    await view.isInLanguage("fr");
    await person.choosesLanguage("English", "en");
    await view.isInLanguage("en");
    await view.list.counts(countPlaces(), "en");
    await view.linkIs("?vue=trouver&lang=en");
    await person.choosesLanguage("Français", "fr");
    await view.list.counts(countPlaces());
  });
});
