import { readFileSync } from "node:fs";
import { describe, vi } from "vitest";
import { expect } from "../../../e2e/driver.ts";
import { isOfType, PLACES, placeNamed } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

const VIEW = "?vue=saisonniers";
const VAL_THORENS = placeNamed("Espace saisonniers de Val Thorens");
const RESORTS: {
  readonly codeCommune: readonly string[];
  readonly conventions: readonly { readonly commune: string }[];
} = JSON.parse(readFileSync("public/data/resorts.json", "utf8"));
const COMMUNES_WITH_CONVENTION = [...new Set(RESORTS.conventions.map(({ commune }) => commune))];
const CALL = `tel:${VAL_THORENS.phone.replaceAll(" ", "")}`;

describe("A seasonal worker", () => {
  test("opens the page in English, chooses Val Thorens and can call its Espace saisonnier", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=trouver&lang=en");
    await person.opensView("Seasonal work");
    await view.linkIs(/vue=saisonniers/);
    await person.unfolds("Savoie (73)");
    await person.clicks("Val Thorens");
    await view.sheet.says(
      "Val Thorens",
      "Les Belleville",
      "Espace saisonniers de Val Thorens",
      "Opening hours unknown",
    );
    await view.sheet.says("Val Thorens", "1 km");
    await view.sheet.links("Val Thorens", `Call ${VAL_THORENS.phone}`, CALL);
    await view.linkIs(/origine=station:val-thorens|origine=station%3Aval-thorens/);
    await person.clicks("Espace saisonniers de Val Thorens");
    await view.sheet.isOpen("Espace saisonniers de Val Thorens");
    await person.closesSheet();
    await view.focus.isOn("button", "Espace saisonniers de Val Thorens");
  });

  test("reads a resort as the placeholder, keeps the filters of the list, and is led from mandates to its places", async ({
    page,
    person,
    view,
  }) => {
    await person.opens("?type=lieu-multiservices&departement=73");
    const field = page.getByRole("combobox", { name: "Rechercher un besoin" });
    await expect(field).toHaveAttribute("placeholder", "Ex.\u00a0: CAF Gap samedi");
    await person.opensView("Saisonniers");
    await expect(field).toHaveAttribute("placeholder", "Ex.\u00a0: Val Thorens");
    await person.goesTo(`${VIEW}&type=lieu-multiservices&origine=station:val-thorens`);
    await view.says("Vos filtres ne s’appliquent pas ici");
    await view.sheet.says("Val Thorens", "Espace saisonniers de Val Thorens");
    await view.linkIs(/type=lieu-multiservices/);
    await person.clicks("Voir ces 46 lieux");
    await view.list.counts(46);
    await view.linkIs(/pratique=par-mandat/);
    await view.linkIs(/origine=station(:|%3A)val-thorens/);
  });

  test("shows a card in English and in French, and gets the nearest place to ask", async ({ page, person, view }) => {
    await person.opens("?vue=saisonniers&origine=station:val-thorens&lang=en");
    await page.getByRole("checkbox", { name: "My contract, my pay" }).check();
    await person.fills("I arrive on", "2026-01-25");
    await view.sheet.says(
      "Val Thorens",
      "I am looking for a bed or a place to live.",
      "I arrive on Sunday 25 January 2026.",
      "J’ai une question sur mon contrat ou sur ma paie.",
      "J’arrive le dimanche 25 janvier 2026.",
      "Je parle anglais.",
      "Opening hours unknown: ask for an appointment.",
    );
  });

  test("is told the nearest railway station by road, and the lines whose stations are missing", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=saisonniers&origine=station:val-thorens");
    await view.sheet.says("Val Thorens", "La gare la plus proche", "par la route.");
    await person.goesTo("?vue=saisonniers&origine=commune:06163");
    await view.says(
      "Nos données n’ont pas les gares de ces lignes\u00a0: ligne de Tende et Chemins de fer de Provence.",
    );
  });

  test("types a resort's usual name, and gets another place where the Espace saisonnier is far", async ({
    site,
    person,
    view,
  }) => {
    await site.geocodes([]);
    await person.opens(VIEW);
    await person.search.searches("alpe dhuez");
    await view.linkIs(/station(:|%3A)alpe-d-huez/);
    await view.sheet.says(
      "Alpe d'Huez",
      "Aucun Espace saisonnier connu à moins de 40 km.",
      "France services Oisans",
      "Elle aide aussi les saisonniers",
      "samedi, entre 8 h 30 et 12 h",
      "Les Outaris",
      "Service de logement saisonnier",
    );
  });

  test("gets what is in the valley, nothing beyond 40 km, and housing services apart from reception places", async ({
    person,
    view,
  }) => {
    await person.opens(`${VIEW}&origine=station:les-deux-alpes`);
    await view.sheet.says(
      "Les Deux Alpes",
      "Aucun Espace saisonnier connu à moins de 40 km.",
      "La France services la plus proche",
      "Le Bourg-d'Oisans",
      "Bonjour, je travaille une saison aux Deux Alpes.",
    );
    await person.goesTo(`${VIEW}&origine=station:isola-2000`);
    await view.sheet.says(
      "Isola 2000",
      "Saint-Étienne-de-Tinée",
      "Environ 30 km",
      "Aucun Espace saisonnier connu à moins de 40 km.",
    );
    await person.goesTo(`${VIEW}&origine=station:chamonix`);
    await view.sheet.says("Chamonix", "Ce ne sont pas des lieux d’accueil");
    const ofChamonix = PLACES.filter(isOfType("espace-saisonnier")).filter(
      ({ kind, commune }) => kind !== "accueil" && commune === "Chamonix-Mont-Blanc",
    );
    for (const { name } of ofChamonix) await view.sheet.says("Chamonix", name);
  });

  test("gets the next opening of the Espace saisonnier, and no other place while it is open and near", async ({
    person,
    view,
  }) => {
    await person.opens(`${VIEW}&origine=station:tignes-le-lac`);
    await view.sheet.says("Tignes le Lac", "Espace saisonniers de Tignes", "jusqu’à 13 h");
    await view.saysNowhere("En attendant, la France services la plus proche");
    vi.setSystemTime(new Date("2026-01-24T12:00:00+01:00"));
    await person.reloads();
    await view.sheet.says("Tignes le Lac", "L’Espace saisonnier n’est pas ouvert en ce moment.");
  });

  test("can choose any resort, reads what is known and what is not, and is told that the resort of a link is gone", async ({
    page,
    person,
    view,
  }) => {
    await person.opens(VIEW);
    for (const [departement, count] of Object.entries(countBy(RESORTS.codeCommune.map((code) => code.slice(0, 2)))))
      await view.says(`(${departement}) ${count} station`);
    await view.says(`${COMMUNES_WITH_CONVENTION.length} communes ont signé une convention de logement saisonnier`);
    await person.unfolds("communes ont signé une convention");
    const fold = page.locator("details[open]").filter({ hasText: "communes ont signé une convention" });
    for (const text of [...COMMUNES_WITH_CONVENTION, "Signée en 2018 et 2023", "Année inconnue"])
      await expect(fold).toContainText(text);
    await person.goesTo(`${VIEW}&origine=station:nulle-part`);
    await view.says("Le point de départ de ce lien n’est pas, ou n’est plus, dans les données.");
    await view.says("Choisissez votre station");
  });

  test("sees which files could not be loaded, and retries", async ({ site, person, view }) => {
    await site.breaks("resorts.json", "missing");
    await person.opens(VIEW);
    await view.alerts("Les stations n’ont pas pu être chargées.", "resorts.json");
    await view.says("Qu’est-ce qu’un Espace saisonnier ?");
    await site.repairs("resorts.json");
    await person.retries();
    await view.says("Choisissez votre station");
    await view.alertsNothing();
  });

  test("sees that the places could not be loaded", async ({ site, person, view }) => {
    await site.breaks("points.geojson", "truncated");
    await person.opens(`${VIEW}&origine=station:val-thorens`);
    await view.alerts("Les lieux n’ont pas pu être chargés.", "points.geojson");
    await site.repairs("points.geojson");
    await person.retries();
    await view.sheet.says("Val Thorens", "Espace saisonniers de Val Thorens");
  });
});

function countBy(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
