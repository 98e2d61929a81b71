import { test } from "./fixtures.ts";
import { adds, brings, opensImport, SMALL } from "./import-acts.ts";
import { table } from "./imported-files.ts";
import { countPlaces, isOfType } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const SECOND_FILE = table("second.csv", [
  ["nom", "commune", "latitude", "longitude"],
  ["Guichet fictif", "Annecy", "45.8990", "6.1290"],
]);
const NOT_KEPT = "Cet appareil n’a pas pu garder vos lieux";

test.describe("A device that stores nothing", { tag: NO_MAP }, () => {
  test("shows every view, in a frame too", async ({ site, person, view, partner }) => {
    await site.device.forbidsStorage();
    await person.opens("?vue=trouver&lang=es", "es");
    await view.list.counts(countPlaces(), "es");
    await person.goesTo("?vue=saisonniers&lang=es", "es");
    await view.says("Trabajo de temporada");
    await opensImport(person, view);
    await brings(person, view, SMALL);
    await view.importing.isChecked();
    await person.clicks("Ajouter 2 lieux");
    await view.says(NOT_KEPT);
    await view.hasNoAxeViolation();
    await partner.frames("?embed=1&type=espace-saisonnier");
    await partner.frameCounts(countPlaces(isOfType("espace-saisonnier")));
  });
});

test.describe("What a device keeps", { tag: NO_MAP }, () => {
  test("is shared by two tabs: recent searches and one imported file", async ({ site, person, view, secondTab }) => {
    await site.services.geocodes([]);
    await person.opens("?vue=trouver");
    await secondTab.person.opens("?vue=trouver");
    await person.search.searches("val thorens");
    await view.search.holds("Val Thorens");
    await secondTab.person.search.types("");
    await secondTab.view.search.offers("Recherches récentes", "Val Thorens");
    await secondTab.person.clicks("Oublier ces recherches");
    await person.clicks("Effacer la recherche");
    await person.search.types("");
    await view.saysNowhere("Recherches récentes");

    await opensImport(person, view);
    await opensImport(secondTab.person, secondTab.view);
    await brings(person, view, SMALL);
    await adds(person, view, 2);
    await brings(secondTab.person, secondTab.view, SECOND_FILE);
    await adds(secondTab.person, secondTab.view, 1);
    await person.reloads();
    await view.offers("Retirer second");
    await person.opens("?vue=trouver");
    await view.list.counts(countPlaces());
    await view.says(", et votre lieu");
  });

  test("is erased after a confirmation", async ({ site, person, view }) => {
    await site.services.geocodes([]);
    await opensImport(person, view);
    await brings(person, view, SMALL);
    await adds(person, view, 2);
    await person.opens("?vue=trouver");
    await person.search.searches("gap");
    await view.search.holds("Gap");
    await view.device.keeps([
      "database services-alpins.couches",
      "services-alpins.couches",
      "services-alpins.recherches",
    ]);
    await person.asksToErase(false);
    await view.device.keeps([
      "database services-alpins.couches",
      "services-alpins.couches",
      "services-alpins.recherches",
    ]);
    await person.asksToErase();
    await view.says("Tout est effacé de cet appareil.");
    await view.hasNoAxeViolation();
    await view.device.keeps([]);
  });
});
