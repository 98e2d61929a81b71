import { test } from "./fixtures.ts";
import { countPlaces, isOfType, placeNamed } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const COURCHEVEL = placeNamed("France services Courchevel");

test.describe("Links", { tag: NO_MAP }, () => {
  test("open the same view: filters, place, language and appearance", async ({ person, view }) => {
    await person.opens(`?type=espace-saisonnier&departement=73&lieu=${COURCHEVEL.id}&lang=en&apparence=sombre`, "en");
    await view.sheet.isOpen(COURCHEVEL.name);
    await view.isInLanguage("en");
    await view.isDark(true);
    await person.closesSheet();
    await view.list.counts(
      countPlaces((place) => isOfType("espace-saisonnier")(place) && place.departement === "73"),
      "en",
    );
  });

  test("hold the person's choices, and restore them", async ({ person, view }) => {
    await person.opens();
    await person.list.filtersBy("Type de lieu", "Espace saisonnier");
    await person.choosesAppearance("Sombre");
    await person.opensTab("Territoires");
    await person.territories.setsRadius(12);
    await view.linkIs(
      "?vue=territoires&type=espace-saisonnier&modele=hiver&rayon=12&acces=france-services&lang=fr&apparence=sombre",
    );
    await person.reloads();
    await view.tabs.shows("Territoires");
    await view.list.asks("Type", "Espace saisonnier");
    await view.coverage.radiusIs(12);
    await view.isDark(true);
  });
});
