import { test } from "./fixtures.ts";
import type { Person } from "./person/person.ts";
import { countPlaces } from "./places.ts";
import { NO_MAP } from "./tags.ts";
import type { View } from "./view/view.ts";

const ALL = countPlaces();
const RELAY = "Relais <b>numérique</b> de la Vallée";
const FILE = [
  "nom;adresse;code_postal;commune;latitude;longitude;telephone;type",
  `${RELAY};3 rue Fictive;05100;Briançon;44.8990;6.6420;04 00 00 00 01;lieu-multiservices`,
  "Guichet du Lac;1 quai Imaginaire;74000;Annecy;45.8990;6.1290;;lieu-multiservices",
  "",
].join("\n");
const REMOVE = "Supprimer releve";

const ADD = "Ajouter 2 lieux à la carte";

/** Imports a file with two places up to its check. */
async function brings(person: Person, view: View): Promise<void> {
  await person.opens("?vue=donnees");
  await person.files.chooses("releve.csv", FILE);
  await view.offers(ADD);
}

/** Imports it. */
async function hasImported(person: Person, view: View): Promise<void> {
  await brings(person, view);
  await person.clicks(ADD);
  await view.offers(REMOVE);
}

test.describe("An imported file", { tag: NO_MAP }, () => {
  test("is counted and named among the others, and is there on the next visit", async ({ person, view }) => {
    await hasImported(person, view);
    await view.says("Fichier que vous avez importé : releve.csv");
    await view.hasNoAxeViolation();
    await person.opensTab("Trouver");
    await view.list.counts(ALL + 2);
    await person.opens("?departement=05&type=lieu-multiservices");
    await view.list.itemSays(RELAY, "Importé : releve");
    await person.list.opensSheet(RELAY);
    await view.sheet.says(RELAY, "Importé : releve", "Fichier que vous avez importé : releve.csv");
    await view.hasNoAxeViolation();
  });

  test("is removed and restored, by keyboard too, until another takes its place", async ({ person, view }) => {
    await hasImported(person, view);
    await person.keys.tabsTo("button", REMOVE);
    await person.keys.presses("Enter");
    await view.focus.isOn("button", "Annuler");
    await view.says("« releve » est supprimé de cet appareil.");
    await person.keys.presses("Enter");
    await view.focus.isOn("heading", "Importer un fichier");
    await view.offers(REMOVE);
    await person.files.chooses("second.csv", FILE.replace("Guichet du Lac", "Guichet de la Gare"));
    await view.says("Ces lieux prendront la place de ceux du fichier importé avant : « releve ».");
    await person.clicks(ADD);
    await view.offers("Supprimer second");
    await view.saysNowhere(REMOVE);
    await person.reloads();
    await person.opensTab("Trouver");
    await view.list.counts(ALL + 2);
    await person.opensTab("Données");
    await person.clicks("Supprimer second");
    await person.reloads();
    await view.offers("Choisir un fichier");
    await view.saysNowhere("Supprimer second");
  });

  test("is stored, or removed, even when the page is left at once", async ({ person, view }) => {
    await brings(person, view);
    await person.clicksAndReloadsAtOnce(ADD);
    await view.offers(REMOVE);
    await person.clicksAndReloadsAtOnce(REMOVE);
    await view.offers("Choisir un fichier");
    await view.saysNowhere(REMOVE);
  });

  test("lasts as long as the page when the device has no room, and the page says so", async ({
    site,
    person,
    view,
  }) => {
    await site.device.hasNoRoom();
    await hasImported(person, view);
    await view.says("L’appareil ne permet pas de garder le fichier importé");
    await person.opensTab("Trouver");
    await view.list.counts(ALL + 2);
  });

  test("fits a small screen, in dark too", async ({ site, person, view }) => {
    await site.device.windowIs(390, 844);
    await site.device.prefers("dark");
    await hasImported(person, view);
    await view.hasNoAxeViolation();
    await view.layout.hasNoSidewaysScroll();
  });
});
