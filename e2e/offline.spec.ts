import { countPlaces, isOfType, placeNamed } from "./places.ts";
import { SiteCopy } from "./site-copy.ts";
import { test as base } from "./story.ts";

const KEPT = "La carte est gardée sur cet appareil";
const COURCHEVEL = placeNamed("France services Courchevel");
const FILE = [
  "nom;adresse;code_postal;commune;latitude;longitude;type",
  "Guichet du Lac;1 quai Imaginaire;74000;Annecy;45.8990;6.1290;lieu-multiservices",
  "",
].join("\n");
/** A whole map has some 6,000 colours, one without its base 2,900. */
const MAP_COLOURS = 4000;

/** The site is a copy of its own below a path, that can go away and be published anew. */
const test = base.extend<{ copy: SiteCopy }>({
  copy: async ({ browserName: _ }, use) => {
    const copy = await SiteCopy.start("/carte/");
    await use(copy);
    await copy.goesAway();
  },
  baseURL: async ({ copy }, use) => use(copy.address),
});
test.use({ keepsSite: true });

test.describe("Without a network, after one visit", () => {
  test("the map with its base, the list, a sheet and the figures are there", async ({ copy, person, view }) => {
    await person.opens("?vue=donnees");
    await view.says(KEPT);
    await copy.goesAway();
    await person.opens();
    await view.counts(countPlaces());
    await view.mapHasColours(MAP_COLOURS);
    await person.opensTab("Territoires");
    await view.says("de la population à moins de 10 km d’un lieu");
    await copy.comesBack();
  });

  test("everything that the visit did not open opens: search, sheet, import, another language", async ({
    copy,
    site,
    person,
    view,
  }) => {
    await site.hasNoWebgl();
    await person.opens("?vue=donnees");
    await view.says(KEPT);
    await copy.goesAway();
    await person.opens("?lang=en&type=france-services", "en");
    await view.counts(countPlaces(isOfType("france-services")), "en");
    await person.opens("?vue=trouver");
    await person.searches("Briançon");
    await view.linkIs(/origine=commune/);
    await person.opens(`?lieu=${COURCHEVEL.id}`);
    await view.showsSheet(COURCHEVEL.name);
    await person.opens("?vue=donnees");
    await person.brings("releve.csv", FILE);
    await person.clicks("Ajouter 1 lieu à la carte");
    await view.offers("Supprimer releve");
    await person.opensTab("Saisonniers");
    await view.says("Travailler une saison");
    await copy.comesBack();
  });
});
