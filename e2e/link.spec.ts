import { test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";

test.describe("Links", { tag: NO_MAP }, () => {
  test("hold the person's choices, and restore them", async ({ person, view }) => {
    await person.opens();
    await person.list.filtersBy("Type de lieu", "Espace saisonnier");
    await person.choosesAppearance("Sombre");
    await view.linkIs("?type=espace-saisonnier&lang=fr&apparence=sombre");
    await person.reloads();
    await view.list.asks("Type", "Espace saisonnier");
    await person.opensTab("Territoires");
    await person.territories.setsRadius(12);
    await view.linkIs("?vue=territoires&modele=hiver&rayon=12&acces=france-services&lang=fr&apparence=sombre");
    await person.reloads();
    await view.tabs.shows("Territoires");
    await view.coverage.radiusIs(12);
    await view.isDark(true);
  });
});
