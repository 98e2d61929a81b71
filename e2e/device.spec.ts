import { test } from "./fixtures.ts";
import { adds, brings, opensImport } from "./import-acts.ts";
import { table } from "./imported-files.ts";
import { countPlaces, isOfType } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const FILE = table("releve.csv", [
  ["nom", "commune", "latitude", "longitude"],
  ["Relais fictif", "Briançon", "44.8990", "6.6420"],
  ["Guichet fictif", "Annecy", "45.8990", "6.1290"],
]);
const NOT_KEPT = "Cet appareil n’a pas pu garder vos lieux";

test.describe("A device that stores nothing", { tag: NO_MAP }, () => {
  test("databases that fail: an imported file is not added, which the page says, and what it cannot read", async ({
    site,
    person,
    view,
  }) => {
    await opensImport(person, view);
    await brings(person, view, FILE);
    await adds(person, view, 2);
    await site.device.databasesAre("unreadable");
    await person.reloads();
    await view.says("n’a pas pu être relu sur cet appareil");
    for (const fate of ["full", "broken", "silent"] as const) {
      await (fate === "full" ? site.device.hasNoRoom() : site.device.databasesAre(fate));
      await opensImport(person, view);
      await brings(person, view, FILE);
      await view.importing.isChecked();
      await person.clicks("Ajouter 2 lieux");
      await view.says(NOT_KEPT);
      await view.offers("Ajouter 2 lieux");
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
    await opensImport(person, view);
    await brings(person, view, FILE);
    await view.importing.isChecked();
    await person.clicks("Ajouter 2 lieux");
    await view.says(NOT_KEPT);
    await view.hasNoAxeViolation();
    await partner.frames("?embed=1&type=espace-saisonnier");
    await partner.frameCounts(countPlaces(isOfType("espace-saisonnier")));
  });

  test("invalid stored values are ignored, and reported where they may be a file", async ({ site, person, view }) => {
    await person.opens("?vue=trouver");
    await site.device.holdsNonsense({
      "services-alpins.recherches": '[{"name":"<img src=x onerror=alert(1)>","detail":7},{"__proto__":[]},"?"]',
      "services-alpins.couches": "1e999",
    });
    await opensImport(person, view);
    await brings(person, view, FILE);
    await adds(person, view, 2);
    await person.reloads();
    await view.offers("Retirer releve");
    await person.opens("?vue=trouver");
    await view.list.counts(countPlaces());
    await view.says(", et vos 2 lieux");
    await person.search.types("");
    await view.saysNowhere("Recherches récentes");
  });
});
