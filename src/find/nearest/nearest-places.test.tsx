import { describe } from "vitest";
import { expect, type Page } from "../../../e2e/driver.ts";
import type { Person } from "../../../e2e/person/person.ts";
import { isReliable, PLACES, type Place, placeNamed } from "../../../e2e/places.ts";
import { greatCircleDistanceKm } from "../../domain/geo/position.ts";
import { test } from "../../testing/component/fixtures.ts";

const BONNEVAL = "?origine=commune:73047";
const fromBriancon = ({ longitude, latitude }: Place) =>
  greatCircleDistanceKm([6.6436, 44.8982], [longitude, latitude]);
const BY_DISTANCE = [...PLACES].sort((a, b) => fromBriancon(a) - fromBriancon(b) || a.name.localeCompare(b.name, "fr"));
const WITHIN_20_KM = PLACES.filter(
  (place) => place.types.includes("lieu-multiservices") && place.stopCommunes.length === 0 && fromBriancon(place) <= 20,
).length;

/** The number above the list is that of its rows and of those in the fold. */
async function countsItsRows(page: Page): Promise<void> {
  await expect(async () => {
    const [count] = /\d+/.exec((await page.locator(".place-count").textContent()) ?? "") ?? [];
    const [folded = "0"] = /\d+/.exec((await page.locator(".to-confirm > summary").allTextContents()).join("")) ?? [];
    const firsts = await page.locator(".place-scroller > .place-list > [data-index='0']").all();
    const sizes = await Promise.all(firsts.map((first) => first.getAttribute("aria-setsize")));
    expect(sizes.reduce((sum, size) => sum + Number(size), Number(folded))).toBe(Number(count));
  }).toPass();
}

/** The places to rely upon. */
const reliable = (page: Page) => page.getByRole("list", { name: "Lieux", exact: true });

/** A text in every item of the places to rely upon. */
async function everyCertainItemSays(page: Page, text: RegExp): Promise<void> {
  await expect(async () => {
    const items = await reliable(page).getByRole("listitem").allTextContents();
    expect(items).not.toEqual([]);
    expect(items.filter((item) => !text.test(item))).toEqual([]);
  }).toPass();
}

/** Chooses model or reach: goesBy(person, "Jusqu’à", "20 km"). */
async function goesBy(person: Person, menu: string, value: string): Promise<void> {
  await person.list.opensFilters("trip");
  await person.list.chooses(menu, value);
  await person.list.closesFilters();
}

/** Chooses when places must be open, of the open choices. */
async function picks(page: Page, moment: string): Promise<void> {
  await page.getByRole("radio", { name: moment, exact: true }).check();
}

describe("The nearest places", () => {
  test("the nearest reliable places come first; others are in the fold", async ({ page, site, person, view }) => {
    await site.breaks("road-network.json", "missing");
    const [first, second] = BY_DISTANCE.filter(isReliable).map(({ name }) => name);
    await person.opens("?vue=trouver&origine=commune:05023");
    const names = reliable(page).locator(".place-name");
    await expect.poll(async () => (await names.allTextContents()).slice(0, 2)).toEqual([first, second]);
    await countsItsRows(page);
    await person.list.showsToConfirm();
    await view.list.itemSays(BY_DISTANCE[0]?.name ?? "", "à vol d’oiseau");
  });

  test("a stop without known hours is named beside its place, which keeps its own distance and hours", async ({
    site,
    person,
    view,
  }) => {
    await site.breaks("road-network.json", "missing");
    await person.opens("?vue=trouver&theme=retraite&origine=commune:05093");
    for (const said of [
      "14 km à vol d’oiseau",
      /Ouvert|Fermé|Ferme bientôt/,
      "Vient aussi à Névache (sur rendez-vous)",
    ])
      await view.list.itemSays("France services Briançonnais", said);
  });

  test("the list says that none is near", async ({ page, site, person, view }) => {
    await site.breaks("road-network.json", "missing");
    await person.opens("?type=espace-saisonnier&origine=commune:04112");
    await view.says("Espace saisonnier\u00a0: aucun connu à moins de 40 km.");
    await countsItsRows(page);
  });

  test("« Jusqu’à 20 km » leaves those within 20 km", async ({ site, person, view }) => {
    await site.breaks("road-network.json", "missing");
    await person.opens("?origine=commune:05023&type=lieu-multiservices");
    await goesBy(person, "Jusqu’à", "20 km");
    await view.linkIs(/dans=20/);
    await view.list.counts(WITHIN_20_KM);
  });

  test("by road, winter is shown beside summer, and the sheet shows the way", async ({ person, view }) => {
    await person.opens(`${BONNEVAL}&modele=ete`);
    await view.list.itemSays("France services de Tignes", /l’hiver, environ \d+\skm/);
    await goesBy(person, "Distances", "Par la route, l’hiver (cols fermés)");
    await view.linkIs(/modele=hiver/);
    await person.goesTo(`${BONNEVAL}&modele=hiver&lieu=${placeNamed("France services de Tignes").id}`);
    await view.sheet.says("France services de Tignes", "Depuis Bonneval-sur-Arc", "l’été, environ");
    await person.goesTo(`${BONNEVAL}&modele=ete&lieu=${placeNamed("France services de Tignes").id}`);
    await view.sheet.says("France services de Tignes", "Depuis Bonneval-sur-Arc", "le col de l'Iseran");
  });

  test("near the border places outside the region are in the list, marked", async ({ site, person, view }) => {
    await site.breaks("road-network.json", "missing");
    await person.opens("?vue=trouver&origine=commune:38087");
    await view.says(/^558 lieux, dont \d+ à confirmer$/);
    await view.list.itemSays("France services Givors", "hors des sept départements");
    await person.list.opensSheet("France services Givors");
    await view.sheet.says(
      "France services Givors",
      "Givors (69)",
      "Ce lieu est hors des sept départements de la carte : Rhône (69).",
    );
    await person.goesTo("?lieu=fs-1");
    await view.sheet.says("France services de Valserhône", "Ain (01)");
  });

  test("without the network distances are straight lines, and the page says so", async ({ site, person, view }) => {
    await site.breaks("road-network.json", "missing");
    await person.opens("?vue=trouver&origine=commune:05023");
    await view.says("Sans le réseau des routes, toutes les distances sont à vol d’oiseau.");
    await view.list.itemSays("France services Briançonnais", "à vol d’oiseau");
  });

  test("an itinerant service is found from its commune of passage", async ({ page, person, view }) => {
    const bus = PLACES.find(({ format, stopCommunes }) => format === "itinerant" && stopCommunes.length > 0);
    await person.opens(`?origine=commune:${bus?.stopCommunes[0]}&passage=1`);
    await view.list.itemSays(bus?.name ?? "", bus?.commune ?? "");
    await person.list.opensFilters();
    await expect(page.getByRole("checkbox", { name: "Itinérant qui passe dans ma commune" })).toBeChecked();
  });

  test("« Itinérant qui passe dans ma commune » waits for a commune", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    await person.list.opensFilters();
    await view.says("Cherchez d’abord votre commune, en haut.");
  });
});

describe("Opening filters", () => {
  test("on a Saturday morning certain places come first, uncertain ones separately", async ({ page, person, view }) => {
    await person.opens("?vue=trouver&ouvert=2026-11-28T10:00");
    await countsItsRows(page);
    await view.offers("Retirer le filtre « Ouvert le 28 novembre 2026 à 10 h »");
    await everyCertainItemSays(page, /Ouvert jusqu’à|Ferme bientôt/);
    await person.clicks("Retirer le filtre « Ouvert le 28 novembre 2026 à 10 h »");
    await view.list.counts(PLACES.length);
  });

  test("« Ouvert maintenant » is in the link, and undone by Back", async ({ page, person, view }) => {
    await person.opens("?vue=trouver");
    await person.list.opensFilters("moment");
    await picks(page, "Maintenant");
    await person.list.closesFilters();
    await view.linkIs("?vue=trouver&ouvert=maintenant&lang=fr");
    await countsItsRows(page);
    await everyCertainItemSays(page, /Ouvert jusqu’à|Ferme bientôt/);
    await person.goesBack();
    await view.list.counts(PLACES.length);
  });

  test("a day and an hour are chosen by hand", async ({ page, person, view }) => {
    await person.opens("?vue=trouver");
    await person.list.opensFilters("moment");
    await picks(page, "À un jour et une heure choisis");
    await person.fills("Jour", "2026-11-28");
    await person.fills("Heure", "10:30");
    await view.linkIs("?vue=trouver&ouvert=2026-11-28T10:30&lang=fr");
  });

  test("a whole day is chosen by name, shows its hours, and is removed", async ({ page, person, view }) => {
    await person.opens("?vue=trouver");
    await person.list.opensFilters("moment");
    await picks(page, "Un autre jour");
    await person.fills("Jour", "2026-11-28");
    await view.linkIs("?vue=trouver&ouvert=2026-11-28&lang=fr");
    await everyCertainItemSays(page, /Ouvert samedi\u00a0: \d/);
    await picks(page, "Peu importe");
    await view.list.counts(PLACES.length);
  });

  test("« Sans rendez-vous » and « Joignable par téléphone » combine", async ({ person, view }) => {
    await person.opens("?vue=trouver");
    await person.list.filtersBy("Pratique", "Joignable par téléphone");
    await view.list.counts(PLACES.filter(({ phones }) => phones.length > 0).length);
    await person.list.filtersBy("Pratique", "Sans rendez-vous");
    await view.list.counts(
      PLACES.filter(({ phones, isWithoutAppointment }) => phones.length > 0 && isWithoutAppointment).length,
    );
  });
});
