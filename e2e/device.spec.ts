import { test } from "./fixtures.ts";
import { adds, brings, opensImport, SMALL } from "./import-acts.ts";
import { table } from "./imported-files.ts";
import { countPlaces, isOfType } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const SECOND_FILE = table("second.csv", [
  ["nom", "commune", "latitude", "longitude"],
  ["Guichet fictif", "Annecy", "45.8990", "6.1290"],
]);

test("A browser that forbids storage shows every view, in a frame too", { tag: NO_MAP }, async ({
  page,
  person,
  view,
  partner,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    };
    for (const name of ["indexedDB", "localStorage", "sessionStorage"])
      Object.defineProperty(window, name, { get: refuse });
  });
  await person.opens("?vue=trouver&lang=es");
  await view.list.counts(countPlaces());
  await person.goesTo("?vue=saisonniers&lang=es");
  await view.says("Trabajo de temporada");
  await opensImport(person, view);
  await brings(person, view, SMALL);
  await view.hasCheckedFile();
  await person.clicks("Ajouter 2 lieux");
  await view.says("Cet appareil n’a pas pu garder vos lieux");
  await view.hasNoAxeViolation();
  await partner.frames("?embed=1&type=espace-saisonnier");
  await partner.counts(countPlaces(isOfType("espace-saisonnier")));
});

test("Two tabs share recent searches and one imported file", { tag: NO_MAP }, async ({
  site,
  person,
  view,
  secondTab,
}) => {
  await site.geocodes([]);
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
