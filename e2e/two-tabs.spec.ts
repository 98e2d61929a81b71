import { test as base } from "./fixtures.ts";
import { Person } from "./person/person.ts";
import { countPlaces } from "./places.ts";
import { Site } from "./site/site.ts";
import { NO_MAP } from "./tags.ts";
import { View } from "./view/view.ts";

const FIRST_FILE = "nom;commune;latitude;longitude\nRelais fictif;Briançon;44.8990;6.6420\n";
const SECOND_FILE = "nom;commune;latitude;longitude\nGuichet fictif;Annecy;45.8990;6.1290\n";

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
    await person.opens("?vue=donnees");
    await secondTab.person.opens("?vue=donnees");
    await person.files.chooses("premier.csv", FIRST_FILE);
    await person.clicks("Ajouter 1 lieu à la carte");
    await view.offers("Supprimer premier");
    await secondTab.person.files.chooses("second.csv", SECOND_FILE);
    await secondTab.person.clicks("Ajouter 1 lieu à la carte");
    await secondTab.view.offers("Supprimer second");
    await secondTab.person.reloads();
    await secondTab.view.offers("Supprimer second");
    await person.reloads();
    await view.offers("Supprimer second");
    await person.opensTab("Trouver");
    await view.list.counts(countPlaces() + 1);
  });
});
