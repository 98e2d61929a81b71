import { test as base } from "./fixtures.ts";
import { adds, brings, opensImport } from "./import-acts.ts";
import { table } from "./imported-files.ts";
import { Person } from "./person/person.ts";
import { countPlaces } from "./places.ts";
import { Site } from "./site/site.ts";
import { NO_MAP } from "./tags.ts";
import { View } from "./view/view.ts";

const HEAD = ["nom", "commune", "latitude", "longitude"];
const FIRST_FILE = table("premier.csv", [HEAD, ["Relais fictif", "Briançon", "44.8990", "6.6420"]]);
const SECOND_FILE = table("second.csv", [HEAD, ["Guichet fictif", "Annecy", "45.8990", "6.1290"]]);

const test = base.extend<{ secondTab: { readonly person: Person; readonly view: View } }>({
  secondTab: async ({ context, watch }, use) => {
    const page = await context.newPage();
    const site = new Site(page, watch);
    await site.device.cannotKeepSite();
    await site.code.holdsMapBack();
    await use({ person: new Person(page), view: new View(page) });
  },
});

test.describe("Two tabs at once", { tag: NO_MAP }, () => {
  test("share recent searches, deleted together", async ({ site, person, view, secondTab }) => {
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
  });

  test("have one imported file on the next visit, the last of either", async ({ person, view, secondTab }) => {
    await opensImport(person, view);
    await opensImport(secondTab.person, secondTab.view);
    await brings(person, view, FIRST_FILE);
    await adds(person, view, 1);
    await brings(secondTab.person, secondTab.view, SECOND_FILE);
    await adds(secondTab.person, secondTab.view, 1);
    await secondTab.person.reloads();
    await secondTab.view.offers("Retirer second");
    await person.reloads();
    await view.offers("Retirer second");
    await person.opens("?vue=trouver");
    await view.list.counts(countPlaces());
    await view.says(", et votre lieu");
  });
});
