import type { Page } from "./driver.ts";
import { expect, test } from "./fixtures.ts";
import { findSmallPrint } from "./in-page.ts";
import { placeNamed } from "./places.ts";
import { NO_WEBGL } from "./tags.ts";

const PLACE = placeNamed("France services Courchevel");
/** It stops in five communes, on Wednesdays and Thursdays. */
const BUS = placeNamed("Bus France services Pimms Médiation Grenoble - QPV");

/** Records calls of the system's print dialog, which a test could not close. */
async function hasPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset["printed"] = "once";
    };
  });
}

/** The page has asked for the print dialog, and is printed. */
async function prints(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-printed", "once");
  await page.emulateMedia({ media: "print" });
}

/** These texts are on the printed page, and no other part of the page. */
async function shows(page: Page, name: string, ...texts: readonly string[]): Promise<void> {
  const article = page.getByRole("article", { name });
  await expect(article).toBeVisible();
  for (const text of texts) await expect(article).toContainText(text);
  await expect(page.locator(".panel")).toBeHidden();
  await expect(page.locator(".map-area")).toBeHidden();
}

async function mapNames(page: Page, town: string): Promise<void> {
  await expect(page.locator(".printed-map svg text", { hasText: town })).toBeVisible();
}

/** A QR code, large enough for a camera. */
async function hasCode(page: Page): Promise<void> {
  const box = await page.getByRole("img", { name: "Code à photographier" }).boundingBox();
  expect(box?.width).toBeGreaterThan(100);
}

/** No text is smaller than 10 points, also on the map. */
async function hasNoSmallPrint(page: Page): Promise<void> {
  await expect.poll(() => page.getByRole("article").evaluate(findSmallPrint)).toEqual([]);
}

async function hasPages(page: Page, count: number): Promise<void> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(count);
}

test.describe("In print", { tag: NO_WEBGL }, () => {
  test("a sheet and a visit stand alone on one page", async ({ page, person, view }) => {
    const { name, commune, phone, email } = PLACE;
    await hasPrinter(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await person.opens(`?lieu=${PLACE.id}&origine=commune:73227&theme=famille`);
    await view.sheet.says(name, "Depuis Courchevel");
    await expect(page.getByRole("article")).toHaveCount(0);
    await person.unfolds("Préparer ma visite");
    await person.clicks("Imprimer en grand");
    await prints(page);
    await shows(page, "Préparer ma visite", name, "Depuis Courchevel", phone, `?lieu=${PLACE.id}&lang=fr`);
    await hasCode(page);
    await hasPages(page, 1);

    await page.emulateMedia({ media: "screen" });
    await person.opens(`?lieu=${PLACE.id}&origine=commune:73227&theme=famille`);
    await view.sheet.says(name, "Depuis Courchevel");
    await page.emulateMedia({ media: "print" });
    await shows(page, name, "Espace saisonnier", commune, "Depuis Courchevel", "Filtres : Famille", phone, email);
    await shows(
      page,
      name,
      "S’inscrire à France Travail",
      "donnée du 1er août 2024",
      "Inscrit sur une liste officielle.",
      `?lieu=${PLACE.id}&lang=fr`,
      "Imprimé le 20 janvier 2026",
    );
    await mapNames(page, "Moûtiers");
    const sunday = page.getByRole("article").getByRole("row", { name: "Dimanche Fermé" });
    const [day, times] = await sunday.locator("th, td").evaluateAll((cells) =>
      cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getBoundingClientRect();
      }),
    );
    expect((times?.left ?? 0) - (day?.right ?? 0), "space between a day and its times").toBeGreaterThan(10);
    await hasNoSmallPrint(page);
    await hasPages(page, 1);
    await person.goesTo(`?lieu=${BUS.id}`);
    await shows(page, BUS.name, "Arrêts et permanences", "Chasse-sur-Rhône", "Place Jules Ferry");
    await mapNames(page, "Chasse-sur-Rhône");
    await hasPages(page, 1);
  });

  test("the ten nearest places stand on one page", async ({ page, person, view }) => {
    await hasPrinter(page);
    await person.opens("?origine=commune:05061&theme=famille&dans=50");
    await view.list.itemSays("France services Gap", /\d\skm/);
    await person.clicks("Imprimer les dix plus proches");
    await prints(page);
    await shows(
      page,
      "Les 10 lieux les plus proches, depuis Gap",
      "Filtres : Famille · Jusqu’à 50 km",
      "France services Gap",
      "04 90 13 66 66 (à vérifier)",
      `/?lieu=${placeNamed("France services Gap").id}&lang=fr`,
    );
    await hasNoSmallPrint(page);
    await hasPages(page, 1);
  });

  test("the booklet of a territory has four pages with planned places", async ({ page, person, view }) => {
    await hasPrinter(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await person.opensPage("territoires/?territoire=200067452&modele=hiver&envisages=6.6826,44.5733,Vars");
    await view.says("vivent plus loin");
    await person.clicks("Cahier");
    await prints(page);
    await shows(
      page,
      "CC du Guillestrois et du Queyras",
      "un France services, à moins de 20 min par la route, cols fermés",
      "Par commune",
      "CC du Briançonnais",
      "Les communes dont la réponse change",
      "Licence Ouverte 2.0",
    );
    await mapNames(page, "Vars");
    await hasCode(page);
    await hasPages(page, 4);
  });
});
