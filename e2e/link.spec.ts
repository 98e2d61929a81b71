import { countPlaces, isOfType, placeNamed } from "./places.ts";
import { test } from "./story.ts";

const COURCHEVEL = placeNamed("France services Courchevel");

test.describe("Links, the map still on its way", () => {
  test.use({ mapIsLate: true });

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

  test("open the same view: tab and radius", async ({ person, view }) => {
    await person.opens("?vue=territoires&rayon=17");
    await view.tabs.shows("Territoires");
    await view.coverage.radiusIs(17);
    await view.says("de la population à moins de 17 km d’un lieu");
  });

  test("hold the person's choices, and restore them", async ({ person, view }) => {
    await person.opens();
    await person.list.filtersBy("Type de lieu", "Espace saisonnier");
    await person.choosesAppearance("Sombre");
    await person.opensTab("Territoires");
    await person.territories.setsRadius(12);
    await view.linkIs("?vue=territoires&type=espace-saisonnier&modele=hiver&rayon=12&lang=fr&apparence=sombre");
    await person.reloads();
    await view.tabs.shows("Territoires");
    await view.list.asks("Type", "Espace saisonnier");
    await view.coverage.radiusIs(12);
    await view.isDark(true);
  });

  test("Back and Forward go through the choices", async ({ person, view }) => {
    await person.opens();
    await person.list.filtersBy("Type de lieu", "France services");
    await person.opensTab("Données");
    await person.goesBack();
    await view.tabs.shows("Trouver");
    await view.list.counts(countPlaces(isOfType("france-services")));
    await person.goesBack();
    await view.list.counts(countPlaces());
    await person.goesForward();
    await view.list.counts(countPlaces(isOfType("france-services")));
    await person.goesForward();
    await view.tabs.shows("Données");
  });

  test("a chosen language changes the texts and the link", async ({ person, view }) => {
    await person.opens();
    await person.choosesLanguage("English", "en");
    await view.list.counts(countPlaces(), "en");
    await view.linkIs("?lang=en");
    await person.choosesLanguage("Français", "fr");
    await view.list.counts(countPlaces());
  });

  for (const nonsense of [
    "?vue=partout&rayon=500&lang=de&apparence=rose&type=banque",
    "?lieu=<script>alert(1)</script>&carte=99/45/6&rayon=-5",
    "?type=&theme=,,,&departement=99&carte=NaN/NaN/NaN&%",
  ]) {
    test(`invalid values are ignored without a message: ${nonsense}`, async ({ person, view }) => {
      await person.opens(nonsense);
      await view.list.counts(countPlaces());
      await view.tabs.shows("Trouver");
      await view.linkIs("?lang=fr");
    });
  }
});
