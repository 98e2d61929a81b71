import { describe, expect, vi } from "vitest";
import type { Page } from "../../../e2e/driver.ts";
import type { Person } from "../../../e2e/person/person.ts";
import { PLACES, placeNamed } from "../../../e2e/places.ts";
import type { Site } from "../../../e2e/site/site.ts";
import { RUE_CARNOT } from "../../testing/address-search.ts";
import { test } from "../../testing/component/fixtures.ts";

const COURCHEVEL = placeNamed("France services Courchevel");

/** Opens the list before the words of needs come; the address service finds nothing. */
async function opensBeforeNeeds(site: Site, person: Person) {
  const requests = await site.geocodes([]);
  const letNeedsCome = await site.holdsBack(/needs\.json/);
  await person.opens("?vue=trouver");
  return { requests, letNeedsCome };
}

describe("Searching", () => {
  test("answers stand under their group", async ({ site, person, view }) => {
    await site.geocodes([]);
    for (const [typed, group, answer] of [
      ["val thorens", "Stations", "Val Thorens"],
      ["brianson", "Communes", "Briançon"],
      ["galibier", "Cols et massifs", "Col du Galibier"],
    ] as const) {
      await person.opens("?vue=trouver");
      await person.search.types(typed);
      await view.search.offers(group, answer);
    }
  });

  test("a commune becomes the starting point, in the link, the field and the list", async ({ site, person, view }) => {
    await site.geocodes([]);
    await person.opens("?vue=trouver");
    await person.search.searches("briancon");
    await view.linkIs("?vue=trouver&origine=commune:05023&lang=fr");
    await view.search.holds("Briançon");
    await view.says(/^558 lieux, dont \d+ à confirmer$/);
    await view.list.itemSays("France services Briançonnais", "1 km");
    await person.reloads();
    await view.search.holds("Briançon");
    await person.clicks("Effacer la recherche");
    await view.linkIs("?vue=trouver&lang=fr");
    await view.search.holds("");
  });

  test("Enter asks which place is meant where several are, and a second Enter takes the first", async ({
    site,
    person,
    view,
  }) => {
    await site.geocodes([]);
    await person.opens("?vue=trouver");
    await person.search.types("38250");
    await person.keys.presses("Enter");
    await view.says("Vouliez-vous dire l’une de ces réponses\u202f? Entrée prend la première.");
    await view.linkIs("?vue=trouver&lang=fr");
    await person.keys.presses("Enter");
    await view.linkIs("?vue=trouver&origine=commune:38548&lang=fr");
    await view.search.holds("Villard-de-Lans");
  });

  test("Enter pressed before the communes are loaded waits for them", async ({ page, site, person, view }) => {
    await site.geocodes([]);
    await page.route("**/data/communes.json", async (route) => {
      await new Promise((later) => setTimeout(later, 2000));
      await route.continue();
    });
    await person.opens("?vue=trouver");
    await person.search.searches("gap");
    await view.linkIs("?vue=trouver&origine=commune:05061&lang=fr");
    await view.search.holds("Gap");
  });

  test("Back removes the starting point", async ({ site, person, view }) => {
    await site.geocodes([]);
    await person.opens("?vue=trouver");
    await person.search.searches("gap");
    await view.search.holds("Gap");
    await person.search.searches("embrun");
    await view.search.holds("Embrun");
    await person.goesBack();
    await view.search.holds("Gap");
    await person.goesBack();
    await view.search.holds("");
  });

  test("a place found by its name opens its sheet", async ({ site, person, view }) => {
    await site.geocodes([]);
    await person.opens("?vue=trouver");
    await person.search.types("france services courchevel");
    await person.search.choosesAnswer(COURCHEVEL.name);
    await view.sheet.isOpen(COURCHEVEL.name);
  });

  test("an unknown name is reported, with what to do", async ({ site, person, view }) => {
    await site.geocodes([]);
    await person.opens("?vue=trouver");
    await person.search.types("xyzzyx");
    await view.says("Ni lieu, ni besoin, ni jour reconnu dans « xyzzyx ».");
    await view.says("Aucune adresse de ce nom.");
    await person.keys.presses("Enter");
    await view.says("Ni lieu, ni besoin, ni jour reconnu dans « xyzzyx ».");
  });

  test("a need, a place and a day in one line set filters, starting point and day, which can be removed", async ({
    site,
    person,
    view,
  }) => {
    const requests = await site.geocodes([]);
    await person.opens("?vue=trouver");
    await person.search.types("caf gap samedi");
    await view.search.offers("Ce que vous cherchez", "Famille, CAF – près de Gap – samedi");
    await person.keys.presses("Enter");
    await view.linkIs("?type=france-services&theme=famille&ouvert=2026-01-24&origine=commune:05061&lang=fr");
    await view.search.holds("Gap");
    expect(requests).toEqual([]);
    await person.clicks("Retirer le filtre « Ouvert samedi »");
    await view.linkIs("?type=france-services&theme=famille&origine=commune:05061&lang=fr");
    await person.goesBack();
    await person.goesBack();
    await view.linkIs("?vue=trouver&lang=fr");
  });

  test("a line that is understood goes to no address service, however late the needs come", async ({
    site,
    person,
    view,
  }) => {
    const { requests, letNeedsCome } = await opensBeforeNeeds(site, person);
    await person.search.types("caf gap");
    await new Promise((later) => setTimeout(later, 800));
    letNeedsCome();
    await view.search.offers("Ce que vous cherchez", "Famille, CAF – près de Gap");
    await new Promise((later) => setTimeout(later, 800));
    expect(requests).toEqual([]);
  });

  test("a line goes to no address service once the field is left, however late the needs come", async ({
    page,
    site,
    person,
    view,
  }) => {
    const { requests, letNeedsCome } = await opensBeforeNeeds(site, person);
    await person.search.types("gap inconnu");
    await view.search.offers("Communes", "Gap");
    await page.getByRole("button", { name: "Menu" }).focus();
    letNeedsCome();
    await new Promise((later) => setTimeout(later, 1200));
    expect(requests).toEqual([]);
  });

  test("in Italian, and a need handled elsewhere is explained once it is chosen", async ({ site, person, view }) => {
    await site.geocodes([]);
    await person.opens("?vue=trouver&lang=it");
    await person.search.types("passaporto vicino a gap");
    await person.search.choosesAnswer("Documenti d’identità, passaporto – vicino a Gap");
    await view.says("si chiedono in un municipio attrezzato");
  });

  test("an unknown word beside a place is named, and the place found", async ({ site, person, view }) => {
    await site.geocodes([]);
    await person.opens("?vue=trouver");
    await person.search.types("xyzzyx gap");
    await view.search.offers("Ce que vous cherchez", "Près de Gap");
    await view.says("« xyzzyx » n’est pas compris");
  });

  test("an address without a network gives its commune, and says what it needs", async ({ site, person, view }) => {
    await site.geocodes("broken");
    await person.opens("?vue=trouver");
    await person.search.types("12 rue de la République Gap");
    await view.says("Recherche d’adresses indisponible");
    await view.search.offers("Ce que vous cherchez", "Près de Gap");
    await view.says("les adresses demandent une connexion");
    await person.keys.presses("Enter");
    await view.linkIs("?vue=trouver&origine=commune:05061&lang=fr");
  });

  test("addresses follow the answers of the device, and one becomes the starting point", async ({
    site,
    person,
    view,
  }) => {
    const requests = await site.geocodes([RUE_CARNOT]);
    await person.opens("?vue=trouver");
    await person.search.types("12 rue carnot gap");
    await view.search.offers("Adresses", "12 Rue Carnot");
    await person.search.choosesAnswer("12 Rue Carnot");
    await view.linkIs("?vue=trouver&origine=adresse:6.07900,44.55900,05061,12%20Rue%20Carnot%2005000%20Gap&lang=fr");
    await view.search.holds("12 Rue Carnot 05000 Gap");
    expect(requests.length).toBeLessThanOrEqual(2);
  });

  test("a busy geocoder adds a note, and removes no answer of the device", async ({ site, person, view }) => {
    await site.geocodes("busy");
    await person.opens("?vue=trouver");
    await person.search.types("gap");
    await view.search.offers("Communes", "Gap");
    await view.says("Le service d’adresses est très demandé");
    await view.search.offers("Communes", "Gap");
  });

  test("recent searches are stored on the device, and deleted on request", async ({ site, person, view }) => {
    await site.geocodes([]);
    await person.opens("?vue=trouver");
    await person.search.searches("val thorens");
    await view.search.holds("Val Thorens");
    await person.search.searches("gap");
    await view.search.holds("Gap");
    await person.opens("?vue=trouver");
    await person.search.types("");
    await view.search.offers("Recherches récentes", "Val Thorens");
    await person.search.choosesAnswer("Val Thorens");
    await view.linkIs("?vue=trouver&origine=station:val-thorens&lang=fr");
    await person.clicks("Effacer la recherche");
    await person.search.types("");
    await person.clicks("Oublier ces recherches");
    await view.saysNowhere("Recherches récentes");
    await person.reloads();
    await person.search.types("");
    await view.saysNowhere("Recherches récentes");
  });

  test("the search works without storage", async ({ site, person, view }) => {
    for (const name of ["localStorage", "sessionStorage"]) vi.stubGlobal(name, undefined);
    await site.geocodes([]);
    await person.opens("?vue=trouver");
    await person.search.searches("gap");
    await view.search.holds("Gap");
  });

  test("an unknown starting point in a link is reported", async ({ person, view }) => {
    await person.opens("?vue=trouver&origine=station:nulle-part");
    await view.says("Le point de départ de ce lien n’est pas, ou n’est plus, dans les données.");
    await person.clicks("Effacer le point de départ");
    await view.linkIs("?vue=trouver&lang=fr");
  });
});

/** The position of the device: longitude, latitude. By default the device refuses it. */
async function stands(page: Page, [longitude, latitude]: readonly [number, number]): Promise<void> {
  await page.context().setGeolocation({ longitude, latitude });
}

/** The device gives no position: 2 it does not know it, 3 it did not come in time. */
function failsToLocate(code: 2 | 3): void {
  const getCurrentPosition = (_: unknown, failed: (error: { readonly code: number }) => void) => failed({ code });
  Object.defineProperty(navigator, "geolocation", { configurable: true, value: { getCurrentPosition } });
}

describe("« Me localiser »", () => {
  test("lists nearby places, and puts no position into a link", async ({ page, person, view }) => {
    await stands(page, [6.0793, 44.5589]);
    await person.opens("?vue=trouver");
    await person.clicks("Me localiser");
    await view.search.holds("Votre position");
    await view.list.itemSays("France services Gap", /(?<!\d)1\skm/);
    await view.linkIs("?vue=trouver&lang=fr");
  });

  test("says what to do when the device refuses", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    await person.clicks("Me localiser");
    await view.says("Votre appareil n’a pas donné sa position.");
    await view.list.counts(PLACES.length);
  });

  test("says that the position did not come in time, or is unknown", async ({ person, view }) => {
    failsToLocate(3);
    await person.opens("?vue=trouver&lang=it");
    await person.clicks("Trova la mia posizione");
    await view.says("La posizione non è arrivata in tempo. Riprova all’aperto");
    failsToLocate(2);
    await person.reloads();
    await person.clicks("Trova la mia posizione");
    await view.says("Il dispositivo non conosce la sua posizione.");
  });

  test("says what to do far from the seven départements", async ({ page, person, view }) => {
    await stands(page, [2.35, 48.85]);
    await person.opens("?vue=trouver");
    await person.clicks("Me localiser");
    await view.says("Vous êtes hors des sept départements de la carte.");
    await view.linkIs("?vue=trouver&lang=fr");
  });
});
