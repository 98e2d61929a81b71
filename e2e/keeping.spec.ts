import type { Page } from "./driver.ts";
import { expect, test } from "./fixtures.ts";
import { readArchive } from "./imported-files.ts";
import { PLACES, placeNamed } from "./places.ts";
import { NO_MAP } from "./tags.ts";
import type { View } from "./view/view.ts";

const VICTOR_HUGO = placeNamed("MJC centre social Victor-Hugo");
const WITHOUT_HOURS = `donnees/?departement=${VICTOR_HUGO.departement}&defaut=sans-horaires`;

async function fitsDarkPhone(page: Page, view: View): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "dark" });
  await view.isDark(true);
  await view.layout.hasNoSidewaysScroll();
  await view.hasNoAxeViolation();
}

test("a place is moved on the map by keyboard, and its commune follows", async ({ person, view }) => {
  await person.opensPage(`donnees/?lieu=${VICTOR_HUGO.id}`);
  await person.clicks("Corriger");
  await person.keys.enters("button", "Placer sur la carte");
  await person.keys.tabsTo("region", "Carte pour placer le lieu");
  await person.keys.presses("ArrowUp", 2);
  await person.keys.enters("button", "Placer ici");
  await view.says("Dans la commune : Annecy (74).");
});

test.describe("By keyboard", { tag: NO_MAP }, () => {
  test("a place opens from the table, and Back leads to its row", async ({ page, person, view }) => {
    for (const [width, height] of [
      [1366, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await person.opensPage(WITHOUT_HOURS);
      await view.says(/lieux sur \d+\s: pas d’horaires/);
      await view.hasNoAxeViolation();
      await person.keys.enters("link", VICTOR_HUGO.name);
      await view.focus.isOnTitle(VICTOR_HUGO.name);
      await view.hasNoAxeViolation();
      await view.layout.losesNothing();
      await person.goesBack();
      await view.focus.isOn("link", VICTOR_HUGO.name);
    }
  });

  test("an hour is corrected, kept over a reload, and given as a file", async ({ page, person, view }) => {
    await person.opensPage(`${WITHOUT_HOURS}&lieu=${VICTOR_HUGO.id}`);
    await person.keys.enters("button", "Corriger");
    await view.focus.isOnTitle(`Corriger : ${VICTOR_HUGO.name}`);
    await person.keys.tabsTo("textbox", "En une phrase");
    await person.keys.presses("ControlOrMeta+a");
    await person.keys.types("lundi au vendredi 9h-12h et 14h-17h, fermé le mercredi");
    await view.hasNoAxeViolation();
    await view.layout.losesNothing();
    await person.keys.enters("button", "Garder la correction");
    await view.focus.isOnTitle("1 correction gardée");
    await person.reloads();
    await view.says("Toutes seront acceptées.");
    await fitsDarkPhone(page, view);
    const { name, text } = await person.files.downloads(() =>
      person.keys.enters("button", "Télécharger le fichier de corrections"),
    );
    expect(name).toBe("corrections-2026-01-20.csv");
    expect(text).toContain(`${VICTOR_HUGO.id},opening_hours,,"Mo-Tu,Th-Fr 09:00-12:00,14:00-17:00",`);
  });

  test("all places are saved as a workbook, and figures of territories as tables", async ({ page, person, view }) => {
    await person.opensPage("donnees/?partie=emporter");
    const book = await person.files.downloads(() => person.keys.enters("button", "Télécharger"));
    expect(book.name).toBe("services-alpins_lieux_2026-01-20.xlsx");
    const { "xl/worksheets/sheet1.xml": places = "", "xl/sharedStrings.xml": texts } = readArchive(book.bytes);
    expect(places.match(/<row /g)?.length).toBeGreaterThan(PLACES.length);
    expect(texts).toContain(VICTOR_HUGO.name);
    await view.says(`Fichier « ${book.name} » enregistré.`);
    await person.keys.tabsTo("combobox", "Quoi", "Shift+Tab");
    await person.keys.types("Les ch");
    await person.keys.tabsTo("combobox", "Format");
    await person.keys.types("Tab");
    const { name, bytes } = await person.files.downloads(() => person.keys.enters("button", "Télécharger"));
    expect(name).toBe("services-alpins_chiffres_2026-01-20.zip");
    const { "chiffres.csv": figures = "", "sources.csv": sources = "" } = readArchive(bytes);
    expect(figures.split("\r\n")[1]).toMatch(/^region;region;Les sept départements;\d+;163218;/);
    expect(sources).toContain("Licence Ouverte 2.0");
    await view.says(`Fichier « ${name} » enregistré.`);
    await view.hasNoAxeViolation();
    await fitsDarkPhone(page, view);
  });
});
