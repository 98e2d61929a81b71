import { test as onCopy } from "./on-copy.ts";
import { Person } from "./person/person.ts";
import { countPlaces, isOfType, placeNamed } from "./places.ts";
import { Site } from "./site/site.ts";
import { NO_WEBGL } from "./tags.ts";
import { View } from "./view/view.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const FILE = [
  "nom;adresse;code_postal;commune;latitude;longitude;type",
  "Guichet du Lac;1 quai Imaginaire;74000;Annecy;45.8990;6.1290;lieu-multiservices",
  "",
].join("\n");
/** The whole map has about 6,000 colours, one without its base map 2,900. */
const MAP_COLOURS = 4000;

const test = onCopy.extend<{ secondTab: { readonly person: Person; readonly view: View } }>({
  secondTab: async ({ context, watch }, use) => {
    const page = await context.newPage();
    await new Site(page, watch).device.hasNoWebgl();
    await use({ person: new Person(page), view: new View(page) });
  },
});
// The whole site is cached before the test acts.
test.slow();

test.describe("Without a network, after one visit", () => {
  test("the map with its base, the list, a sheet and the figures work", async ({ copy, person, view }) => {
    await person.opens("?vue=donnees");
    await view.device.keepsSite();
    await copy.goesAway();
    await person.opens();
    await view.list.counts(countPlaces());
    await view.map.hasColours(MAP_COLOURS);
    await person.opensTab("Territoires");
    await view.says("de la population à moins de 10 km d’un France services");
    await copy.comesBack();
  });

  test("every view that the visit did not open works: search, sheet, import, another language", {
    tag: NO_WEBGL,
  }, async ({ copy, site, person, view }) => {
    await site.services.geocodes([]);
    await person.opens("?vue=donnees");
    await view.device.keepsSite();
    await copy.goesAway();
    await person.opens("?lang=en&type=france-services", "en");
    await view.list.counts(countPlaces(isOfType("france-services")), "en");
    await person.opens("?vue=trouver");
    await person.search.searches("Briançon");
    await view.linkIs(/origine=commune/);
    await person.opens(`?lieu=${COURCHEVEL.id}`);
    await view.sheet.isOpen(COURCHEVEL.name);
    await person.opens("?vue=donnees");
    await person.files.chooses("releve.csv", FILE);
    await person.clicks("Ajouter 1 lieu à la carte");
    await view.offers("Supprimer releve");
    await person.opensTab("Saisonniers");
    await view.says("Travailler une saison");
    await copy.comesBack();
  });
});

test.describe("A new version of the site", { tag: NO_WEBGL }, () => {
  const OFFER = "Une nouvelle version de la page est prête.";
  const NEW_NAME = "France services Courchevel, nouveaux locaux";
  const PLANNED = "?vue=territoires&type=france-services&envisages=6.77600,44.66700,Maison%20de%20Ceillac";
  const renamed = { "data/points.geojson": (text: string) => text.replaceAll(COURCHEVEL.name, NEW_NAME) };

  test.beforeEach(async ({ person, view }) => {
    await person.opens("?vue=donnees");
    await view.device.keepsSite();
  });

  test("is offered: « Plus tard » keeps the old one whole, « Mettre à jour » loads page and data", async ({
    copy,
    person,
    view,
  }) => {
    copy.publishes("next", renamed);
    await person.opens(`?lieu=${COURCHEVEL.id}`);
    await view.says(OFFER);
    await view.sheet.isOpen(COURCHEVEL.name);
    await view.hasNoAxeViolation();
    await person.clicks("Plus tard");
    await view.saysNowhere(OFFER);
    await view.focus.isOnTitle(COURCHEVEL.name);
    await person.reloads();
    await view.says(OFFER);
    await view.sheet.isOpen(COURCHEVEL.name);
    await person.clicks("Mettre à jour");
    await view.sheet.isOpen(NEW_NAME);
    await view.saysNowhere(OFFER);
  });

  test("keeps planned places and layers, and asks before a half-written text is lost", async ({
    copy,
    person,
    view,
  }) => {
    await person.files.chooses("releve.csv", FILE);
    await person.clicks("Ajouter 1 lieu à la carte");
    await view.offers("Supprimer releve");
    copy.publishes("next", renamed);
    await person.opens(PLANNED);
    await view.says(OFFER);
    await person.fills("Nom du lieu (Ceillac)", "Maison du Queyras");
    await person.fills("Filtrer par nom", "ceil");
    await person.clicks("Mettre à jour");
    await view.says("En rechargeant la page, vous perdriez : ce que vous avez écrit dans un champ.");
    await view.hasNoAxeViolation();
    await person.clicks("Continuer quand même");
    await view.saysNowhere("En rechargeant la page");
    await view.fieldHolds("Nom du lieu", "Maison du Queyras");
    await person.opensTab("Données");
    await view.offers("Supprimer releve");
  });

  test("ends a running import only with the person's consent", async ({ copy, person, view }) => {
    copy.publishes("next", renamed);
    await person.reloads();
    await view.says(OFFER);
    await person.files.chooses("releve.csv", FILE);
    await view.offers("Ajouter 1 lieu à la carte");
    await person.clicks("Mettre à jour");
    await view.says("vous perdriez : l’import en cours (releve.csv)");
    await person.clicks("Plus tard");
    await person.clicks("Ajouter 1 lieu à la carte");
    await view.offers("Supprimer releve");
  });

  test("accepted in one tab is said in the other, which loads it when the person asks", async ({
    copy,
    person,
    view,
    secondTab,
  }) => {
    await secondTab.person.opens(`?lieu=${COURCHEVEL.id}`);
    copy.publishes("next", renamed);
    await person.opens(`?lieu=${COURCHEVEL.id}`);
    await view.says(OFFER);
    await person.clicks("Mettre à jour");
    await view.sheet.isOpen(NEW_NAME);
    await secondTab.view.says("La page a été mise à jour dans un autre onglet.");
    await secondTab.view.sheet.isOpen(COURCHEVEL.name);
    await secondTab.person.clicks("Recharger");
    await secondTab.view.sheet.isOpen(NEW_NAME);
  });

  test("that is incomplete, with a login page in the place of a file, changes nothing", async ({
    copy,
    person,
    view,
  }) => {
    copy.publishes("next", renamed);
    copy.replaces("data/points.geojson", "<!doctype html><title>Connexion</title>");
    const isTried = copy.isAskedFor("data/points.geojson");
    await person.opens(`?lieu=${COURCHEVEL.id}`);
    await view.sheet.isOpen(COURCHEVEL.name);
    await isTried;
    await person.reloads();
    await view.sheet.isOpen(COURCHEVEL.name);
    await view.saysNowhere(OFFER);
  });
});

test.describe("The cache", () => {
  test("with a damaged entry script fetches it again", { tag: NO_WEBGL }, async ({ copy, site, person, view }) => {
    await person.opens("?vue=donnees");
    await view.device.keepsSite();
    await site.device.damagesCachedFile(copy.named("assets/index-")[0] ?? "");
    await person.opens(`?lieu=${COURCHEVEL.id}`);
    await view.sheet.isOpen(COURCHEVEL.name);
    await person.opens("?vue=donnees");
    await view.device.keepsSite();
    await copy.goesAway();
    await person.reloads();
    await view.device.keepsSite();
    await copy.comesBack();
  });

  test("is empty in a frame on another site’s page", { tag: NO_WEBGL }, async ({ copy, person, view }) => {
    await person.opensEmbedded("?embed=1");
    await view.list.counts(countPlaces());
    await view.device.keepsNothing();
    await person.opens("?vue=donnees");
    await view.device.keepsSite();
    copy.publishes("next", {});
    await person.opensEmbedded("?embed=1");
    await view.list.counts(countPlaces());
    await view.saysNowhere("Une nouvelle version");
  });

  test("waits for the person when the device saves data", { tag: NO_WEBGL }, async ({ site, person, view }) => {
    await site.device.sparesConnection();
    await person.opens("?vue=donnees");
    await view.says("La carte n’est pas gardée sur cet appareil.");
    await view.device.keepsNothing();
    await view.hasNoAxeViolation();
    await person.clicks("Garder la carte sur cet appareil");
    await view.device.keepsSite();
  });
});

test("A page without a network says so, with the services that wait for it", { tag: NO_WEBGL }, async ({
  site,
  person,
  view,
}) => {
  await person.opens("?vue=donnees");
  await view.device.keepsSite();
  await person.opensTab("Trouver");
  await site.device.networkIs("lost");
  await view.offers("Hors ligne");
  await view.hasNoAxeViolation();
  await person.clicks("Hors ligne");
  await view.says("La recherche d’adresses");
  await person.reloads();
  await view.offers("Hors ligne");
  await site.device.networkIs("back");
  await view.saysNowhere("La recherche d’adresses");
});

test.describe("Without a cache", { tag: NO_WEBGL }, () => {
  // A replaced clock hides the files that the page has asked for.
  test.use({ keepsSite: false, day: null });

  test("a lazy view removed from the site is distinguished from a bad connection, also before the code that offers a new version is there", async ({
    copy,
    site,
    person,
    view,
  }) => {
    const comes = await site.code.holdsBack("start-offline");
    await person.opens("?vue=donnees");
    await view.offers("Intégrer cette carte");
    site.code.expectsMissingFile();
    copy.publishes("next", {}, copy.named("assets/embed-form"));
    await person.clicks("Intégrer cette carte");
    await view.says("Cette partie de la page n’a pas pu être chargée.");
    comes();
    await view.says("Le site a été mis à jour, et une partie de cette page n’existe plus.");
    await person.clicks("Recharger");
    await view.offers("Intégrer cette carte");
    await view.saysNowhere("Le site a été mis à jour");
  });
});

test.describe("The cache, on the real clock", { tag: NO_WEBGL }, () => {
  // The page asks the browser whether it was reloaded.
  test.use({ day: null });

  test("is deleted with everything else, at the person’s request", async ({ person, view }) => {
    await person.opens("?vue=donnees");
    await view.device.keepsSite();
    await person.asksToErase();
    await person.clicks("Tout effacer");
    await view.says("Tout est effacé de cet appareil.");
    await view.device.keeps([]);
    await view.device.hasDatabases([]);
    await person.reloads();
    await view.says("Accessibilité");
    await person.opensTab("Données");
    await view.says("La carte n’est pas gardée sur cet appareil.");
    await view.device.keeps([]);
  });
});
