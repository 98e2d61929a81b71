import { test } from "./fixtures.ts";
import { countPlaces, isOfType } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const FILE =
  "nom;commune;latitude;longitude\nRelais fictif;Briançon;44.8990;6.6420\nGuichet fictif;Annecy;45.8990;6.1290\n";
const NOT_KEPT = "L’appareil ne permet pas de garder le fichier importé";

test.describe("A device that stores nothing", { tag: NO_MAP }, () => {
  test("databases that fail: an imported file lasts as long as the page, which says so, and what it cannot read", async ({
    site,
    person,
    view,
  }) => {
    await person.opens("?vue=donnees");
    await person.files.chooses("releve.csv", FILE);
    await person.clicks("Ajouter 2 lieux à la carte");
    await view.offers("Supprimer releve");
    await site.device.databasesAre("unreadable");
    await person.reloads();
    await view.says("Le fichier gardé sur cet appareil n’a pas pu être lu");
    for (const fate of ["full", "broken", "silent"] as const) {
      await (fate === "full" ? site.device.hasNoRoom() : site.device.databasesAre(fate));
      await person.opens("?vue=donnees");
      await person.files.chooses("releve.csv", FILE);
      await person.clicks("Ajouter 2 lieux à la carte");
      await view.says(NOT_KEPT);
      await person.opensTab("Trouver");
      await view.list.counts(countPlaces() + 2);
    }
  });

  test("without any storage every view works, in a frame too, and says what will not last", async ({
    site,
    person,
    view,
    partner,
  }) => {
    await site.device.forbidsStorage();
    await site.device.forbidsDatabases();
    await person.opens("?vue=trouver&lang=es", "es");
    await view.list.counts(countPlaces(), "es");
    await person.goesTo("?vue=saisonniers&lang=es", "es");
    await view.says("Trabajo de temporada");
    await person.goesTo("?vue=donnees&lang=es");
    await person.files.chooses("releve.csv", FILE);
    await person.clicks("Ajouter 2 lieux à la carte");
    await view.says("L’appareil ne permet pas de garder le fichier importé");
    await view.hasNoAxeViolation();
    await person.goesTo("?vue=trouver&lang=es", "es");
    await view.list.counts(countPlaces() + 2, "es");
    await partner.frames("?embed=1&type=espace-saisonnier");
    await partner.frameCounts(countPlaces(isOfType("espace-saisonnier")));
  });

  test("invalid stored values are ignored, and reported where they may be a file", async ({ site, person, view }) => {
    await person.opens("?vue=trouver");
    await site.device.holdsNonsense({
      "services-alpins.recherches": '[{"name":"<img src=x onerror=alert(1)>","detail":7},{"__proto__":[]},"?"]',
      "services-alpins.couches": "1e999",
    });
    await person.opens("?vue=donnees");
    await view.says("Sans lieux");
    await person.files.chooses("releve.csv", FILE);
    await person.clicks("Ajouter 2 lieux à la carte");
    await view.offers("Supprimer releve");
    await person.reloads();
    await view.offers("Supprimer releve");
    await person.opensTab("Trouver");
    await view.list.counts(countPlaces() + 2);
    await person.search.types("");
    await view.saysNowhere("Recherches récentes");
  });
});
